// @ts-check
import { fileURLToPath } from "node:url";
import astro from "eslint-plugin-astro";
import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";

const tsconfigRootDir = fileURLToPath(new URL("../..", import.meta.url));

export default defineConfig(
  { ignores: ["dist/", ".astro/", ".cache/", ".hosting/", "src/test/fixtures/"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  astro.configs.recommended,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir, extraFileExtensions: [".astro"] } },
    rules: {
      eqeqeq: "error",
      "no-console": "error",
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      // Brackets mark a name that anyone may set, such as a variable of the environment.
      "@typescript-eslint/dot-notation": ["error", { allowIndexSignaturePropertyAccess: true }],
      // A font is cut to code points, which is what spreading a text gives.
      "@typescript-eslint/no-misused-spread": ["error", { allow: ["string"] }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-restricted-imports": [
        "error",
        // All of it is some 300 files, of which a few are used.
        { name: "date-fns", message: "Import from `date-fns/format` or the like.", allowTypeImports: true },
      ],
    },
  },
  // What a template's expressions are is for `astro check` to say: the linter sees every component as `any`.
  { files: ["**/*.astro"], extends: [tseslint.configs.disableTypeChecked] },
  // Typed rules do not see what a comment says of a type; `astro check` does.
  { files: ["**/*.mjs"], extends: [tseslint.configs.disableTypeChecked] },
  // The commands speak to whoever started them; configurations speak while they are read.
  { files: ["src/commands/**", "src/test/**", "astro.config.mjs"], rules: { "no-console": "off" } },
  // Playwright reads from the pattern `{}` that a fixture needs no other.
  { files: ["src/test/browser/**"], rules: { "no-empty-pattern": "off" } },
);
