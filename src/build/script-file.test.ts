import { expect, test } from "vitest";
import { scriptFile } from "./script-file.ts";

test("a script is called by the component that names it", () => {
  expect(scriptFile({ name: "ShareScript.astro_astro_type_script_index_0_lang" })).toBe("_astro/share.[hash].js");
  expect(scriptFile({ name: "Map.astro_astro_type_script_index_0_lang" })).toBe("_astro/map.[hash].js");
  expect(scriptFile({ name: "Script.astro" })).toBe("_astro/script.[hash].js");
});
