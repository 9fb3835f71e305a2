// @ts-check
// Runs commands of this folder one after the other, until one fails, by the Node that the project brings: what is missing
// is installed first. `node src/commands/run.mjs build serve --an-option` gives the option to the last. It is plain
// JavaScript without dependencies, as all that it imports: it runs before there are any, on whichever Node the machine has.
import { fileURLToPath } from "node:url";
import { installPackages } from "./install-packages.mjs";
import { runChild } from "./run-child.mjs";

const given = process.argv.slice(2);
const firstOption = given.findIndex((word) => word.startsWith("-"));
const names = firstOption === -1 ? given : given.slice(0, firstOption);
const options = given.slice(names.length);

await installPackages();
for (const name of names) {
  const file = fileURLToPath(new URL(`${name}.ts`, import.meta.url));
  const ofIts = name === names.at(-1) ? options : [];
  // npm puts the project's own Node first on the path; on Windows that is a script, which only a shell runs.
  const isWindows = process.platform === "win32";
  const { code, signal } = await runChild("node", [isWindows ? `"${file}"` : file, ...ofIts], {
    stdio: "inherit",
    shell: isWindows,
  });
  if (code !== 0 || signal) process.exit(code);
}
