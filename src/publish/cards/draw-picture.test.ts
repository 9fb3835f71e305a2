import { PNG } from "pngjs";
import { expect, test } from "vitest";
import { differingPixels, expectGoldenImage } from "../../test/golden-image.ts";
import { drawingCode, pictureName } from "./card-name.ts";
import { createDrawPicture } from "./draw-picture.ts";

const draw = createDrawPicture();
const picture = (texts: string, direction = ""): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 90" width="300" height="90" ${direction}><title>聞</title><rect width="300" height="90" fill="#fbfaf5"></rect>${texts}</svg>`;
const line = (y: number, text: string, more = ""): string =>
  `<text x="10" y="${String(y)}" font-size="14" ${more}>${text}</text>`;

test.each([
  [
    "several-scripts",
    picture(
      line(20, `officials of Gəncə, <tspan font-weight="600">Հայաստան</tspan>`) +
        line(45, `日本の駅 and office<tspan x="10" dy="17">of Токаев; נתניהו, twice</tspan>`) +
        `<g text-anchor="end"><text x="290" y="84" font-size="14">said \u2067بنك البذور (2026)\u2069, twice</text></g>`,
    ),
  ],
  [
    "right-to-left",
    picture(
      `<text x="290" y="20" font-size="14" font-weight="600">الوحيد: «جمع البذور» (جزئيًا). <tspan x="290" dy="18">17% من 1,200 في 12 مايو 2026</tspan></text>` +
        line(60, "سجل «Seed Trust» لم يتحقق", `text-anchor="end"`) +
        `<text x="150" y="80" font-size="14" text-anchor="middle">الفقرة 3</text>`,
      `direction="rtl"`,
    ),
  ],
])("the lines of a figure in %s are set as in a browser", async (name, svg) => {
  expectGoldenImage(`pictures/${name}`, await draw(svg));
});

test("a picture is twice as wide and high as its drawing, and shows no word of its title", async () => {
  const drawn = await draw(picture(line(20, "a word")));
  const { width, height } = PNG.sync.read(Buffer.from(drawn));
  expect([width, height]).toEqual([600, 180]);
  const untitled = picture(line(20, "a word")).replace("<title>聞</title>", "");
  expect(differingPixels(drawn, await draw(untitled))).toBe(0);
});

test("the same drawing gives the same bytes, whatever was drawn before", async () => {
  const svg = picture(line(20, "officials of Gəncə") + line(50, "بنك البذور"));
  const first = await createDrawPicture()(svg);
  const other = createDrawPicture();
  await other(picture(line(20, "日本の駅 Հայաստան")));
  expect(Buffer.from(await other(svg)).equals(Buffer.from(first))).toBe(true);
});

test("a letter that no font has is named", async () => {
  await expect(draw(picture(line(20, "ᚠ")))).rejects.toThrow("Unexpected “ᚠ” (U+16A0) in a figure");
});

test("what has a shading shows no paper between the squares of which the shading is made", async () => {
  const shading = `<defs><pattern id="plain" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="scale(1.7)" fill="#c3c2bd"><rect width="4" height="4"></rect></pattern></defs>`;
  const area = (fill: string): string => picture(`${shading}<path d="M10 10H290V80H10z" fill="${fill}"></path>`);
  expect(differingPixels(await draw(area("url(#plain)")), await draw(area("#c3c2bd")))).toBe(0);
});

test("a picture that was kept is used for the same drawing and the same code that draws, and for no other", () => {
  const code = drawingCode(process.cwd());
  const name = pictureName(picture(""), code);
  expect(pictureName(picture(""), drawingCode(process.cwd()))).toBe(name);
  expect(pictureName(picture(line(20, "a word")), code)).not.toBe(name);
  expect(pictureName(picture(""), `${code} `)).not.toBe(name);
  expect(code).toContain("export function createDrawPicture");
  expect(code).not.toContain("no word of its title");
});
