import type { RuleName } from "../../story/rules.ts";
import { change, type Edit } from "../edited-story.ts";
import type { HostileCase } from "./hostile-case.ts";

type Outcome = RuleName | "inert";

/** A case for each value that may stand in place of a good one. */
const table = (
  what: string,
  put: (value: string) => Edit,
  outcomes: readonly (readonly [value: string, outcome: Outcome])[],
): HostileCase[] =>
  outcomes.map(([value, outcome]) => ({
    title: `${what} ${JSON.stringify(value).slice(0, 80)}${value.length > 80 ? ` (${String(value.length)})` : ""}`,
    edits: [put(JSON.stringify(value))],
    outcome,
  }));

const address = (value: string): Edit =>
  change("references.yaml", "url: https://elvby.example/minutes", `url: ${value}`);
const articleAddress = (value: string): Edit =>
  change("article.md", "url: https://courier.example/bridge", `url: ${value}`);

const addresses = table("an address", address, [
  ["javascript:alert(1)", "web-address"],
  ["JaVaScRiPt:alert(1)//https://elvby.example", "web-address"],
  [" https://elvby.example", "web-address"],
  ["java\tscript:alert(1)", "web-address"],
  ["data:text/html;base64,PHNjcmlwdD4=", "web-address"],
  ["vbscript:x", "web-address"],
  ["file:///etc/passwd", "web-address"],
  ["ftp://elvby.example", "web-address"],
  ["blob:https://elvby.example/x", "web-address"],
  ["//elvby.example", "web-address"],
  ["https:elvby.example", "web-address"],
  ["https:/\\elvby.example", "web-address"],
  ["https:\\\\elvby.example", "web-address"],
  ["https://elvby.example\\@evil.example", "web-address"],
  ["https://user@elvby.example", "web-address"],
  ["https://elvby.example:x@evil.example", "web-address"],
  ["https://@elvby.example", "web-address"],
  ['https://elvby.example/"onclick="alert(1)', "web-address"],
  ["https://elvby.example/<script>", "web-address"],
  ["https://elvby.example/`x`{y}", "web-address"],
  ["https://elvby.example/x\u200By", "web-address"],
  ["https://elvby.example/x\u00ADy", "web-address"],
  ["https://elvby.example/\u200Fx", "web-address"],
  ["https://elvby.example/\u202Ex", "readable-characters"],
  ["https://elvby.example/%0d%0aSet-Cookie:x", "web-address"],
  ["https://elvby.example/%00", "web-address"],
  ["https://elvby.example/x\ny", "web-address"],
  ["https://localhost/", "web-address"],
  ["https://printer.local/", "web-address"],
  ["https://elvby/", "web-address"],
  ["https://127.0.0.1/", "web-address"],
  ["https://2130706433/", "web-address"],
  ["https://0x7f.1/", "web-address"],
  ["https://[::1]/", "web-address"],
  ["https://169.254.169.254/latest/meta-data", "web-address"],
  ["https://elvby..example/", "web-address"],
  ["https://elvby.example:99999/", "web-address"],
  ["https://", "web-address"],
  [`https://elvby.example/${"x".repeat(3_000)}`, "web-address"],
  ["https://еlvby.example/", "host-letters"],
  ["https://elvbу.example/", "host-letters"],
  ["https://αpple.example/", "host-letters"],
  ["https://օrange.example/", "host-letters"],
  ["https://аррӏе.com/", "host-letters"],
  ["https://xn--80ak6aa92e.com/", "host-letters"],
  ["https://օոս.com/", "host-letters"],
  ["https://νηο.com/", "host-letters"],
  ["https://ｅlvby.example/", "host-letters"],
  ["https://elvby。example/", "host-letters"],
  ["https://%65lvby.example/", "host-letters"],
  ["https://el\u00ADvby.example/", "web-address"],
  ["https://ᎪᏢᏢᏞᎬ.com/", "host-letters"],
  ["https://googleノcom.example/", "host-letters"],
  ["https://xn--zz--.example/", "web-address"],
  ["https://bücher.example/", "inert"],
  ["https://bbc.co.uk:443/news?a=1&b=2#c", "inert"],
  ["https://министерство.рф/", "inert"],
  ["https://сор.рф/", "inert"],
  ["https://xn--bcher-kva.example/", "inert"],
  ["https://例え.jp/", "inert"],
  ["https://وزارة.example/", "inert"],
  ["https://elvby.example/'onload='alert(1)", "inert"],
  ["https://elvby.example/?q=javascript:alert(1)", "inert"],
  ["https://elvby.example/)", "inert"],
  ["https://elvby.example/%3Cscript%3E", "inert"],
  ["https://elvby.example/a|b~c_d*e", "inert"],
]);

const articleAddresses = table("the article’s address", articleAddress, [
  ["javascript:alert(1)", "web-address"],
  ["https://courier.example@evil.example/", "web-address"],
  ["https://соurier.example/", "host-letters"],
  ["https://courier.example/)[x](y", "inert"],
]);

const languages = table("a language", (value) => change("article.md", "language: en", `language: ${value}`), [
  ['en"onload="alert(1)', "language-tag"],
  ["en onload=alert(1)", "language-tag"],
  ["</html>", "language-tag"],
  ["", "language-tag"],
  ["e", "language-tag"],
  ["english", "language-tag"],
  ["en_GB", "language-tag"],
  ["en-x-private", "language-tag"],
  ["i-klingon", "language-tag"],
  [`en${"-abcde".repeat(1_000)}`, "text-length"],
  ["en-GB", "inert"],
  ["zh-Hant-TW", "inert"],
  ["es-419", "inert"],
]);

const dates = table("a date", (value) => change("events.yaml", "date: 2024-08", `date: ${value}`), [
  ["2024-08<script>", "edtf-date"],
  ['2024-08"x="', "edtf-date"],
  ["9999999999-01-01", "edtf-date"],
  ["-0001", "edtf-date"],
  ["0000-01-01", "edtf-date"],
  ["Y1e400", "edtf-date"],
  ["2024-08-01T25:61:61Z", "edtf-date"],
  ["2024/2024/2024", "edtf-date"],
  ["２０２４-08", "edtf-date"],
  ["2024-08\u202E", "readable-characters"],
  ["2024/".repeat(1_000), "text-length"],
  ["1000-01-01", "inert"],
  ["9999-12-31", "date-bounds"],
]);

const ids = table("an id", (value) => change("events.yaml", "- id: flood", `- id: ${value}`), [
  ['x"onclick="alert(1)', "id-form"],
  ["../../x", "id-form"],
  ["..", "id-form"],
  ["x/y", "id-form"],
  ["x\r\nSet-Cookie: y", "readable-characters"],
  ["x\ny", "id-form"],
  ["<b>", "id-form"],
  ["x y", "id-form"],
  ["x#y", "id-form"],
  ["x?y", "id-form"],
  ["x%2fy", "id-form"],
  ["", "id-form"],
  ["-x", "id-form"],
  ["__proto__", "id-form"],
  ["x\u200By", "id-form"],
  ["x\u00ADy", "id-form"],
  ["\u0430bc", "id-form"],
  ["ｘ", "id-form"],
  ["x".repeat(100), "id-form"],
  ["x".repeat(200_000), "id-form"],
  ["x-".repeat(100_000), "id-form"],
  ["constructor", "inert"],
  ["con", "inert"],
]);

const published = table(
  "a published id",
  (value) => change("published.yaml", "  - claim:crossing-shut\n", `  - claim:crossing-shut\n  - ${value}\n`),
  [
    ["claim:../../../etc/passwd", "public-id"],
    ["claim:x\r\nLocation: https://evil.example", "readable-characters"],
    ["claim:x\nLocation: https://evil.example", "public-id"],
    ["claim:x Location", "public-id"],
    ["claim:%2e%2e", "public-id"],
    ["claim:x?y", "public-id"],
    ["claim:x#y", "public-id"],
    ["claim:<script>", "public-id"],
    ['note:"x', "public-id"],
    ["note:x&y", "public-id"],
    ["story:..", "public-id"],
    ["story:.", "public-id"],
    ["figure:x/y", "public-id"],
    ["sentence:s-\u202Ex", "readable-characters"],
    ["sentence:s-\u200Bx", "public-id"],
    ["constructor:x", "public-id"],
    ["__proto__:x", "public-id"],
    [`claim:${"x".repeat(100)}`, "public-id"],
    [`note:${"x".repeat(10_000)}`, "public-id"],
    ["claim:gone", "kept-id"],
  ],
);

const moved = table(
  "where a published id moved",
  (value) => change("published.yaml", "claim:crossing-shut: claim:bridge-rebuilt", `claim:crossing-shut: ${value}`),
  [
    ["https://evil.example/", "public-id"],
    ["//evil.example", "public-id"],
    ["claim:../..", "public-id"],
    ["claim:x\nx: y", "public-id"],
    ["story:two-towns-bridge", "inert"],
  ],
);

export const valueCases: readonly HostileCase[] = [
  ...addresses,
  ...articleAddresses,
  ...languages,
  ...dates,
  ...ids,
  ...published,
  ...moved,
];
