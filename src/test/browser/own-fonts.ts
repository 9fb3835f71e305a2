/**
 * Sets a page in the fonts it asks for, also where they came too late to be used. Runs in the page, so it can use nothing
 * from outside.
 */
export async function useOwnFonts(): Promise<void> {
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
  const faces = rules
    .filter((rule) => rule instanceof CSSFontFaceRule)
    .map(({ style }) => {
      const of = (name: string): string => style.getPropertyValue(name);
      const descriptors = { weight: of("font-weight") || "normal", style: of("font-style") || "normal" };
      return new FontFace(of("font-family").replaceAll(/^["']|["']$/gu, ""), of("src"), {
        ...descriptors,
        ...(of("unicode-range") && { unicodeRange: of("unicode-range") }),
        display: "block",
      });
    });
  for (const face of faces) document.fonts.add(await face.load());
}
