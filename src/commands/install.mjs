// @ts-check
// Installs what package-lock.json lists wherever node_modules does not hold it. It is plain JavaScript without
// dependencies, because it runs before there are any, on whichever Node the machine has.
import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { missingPackages } from "./missing-packages.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const modules = join(root, "node_modules");
const oldestNode = 22;

if (isInstalled()) process.exit();

const npm = process.env["npm_execpath"];
if (!npm) stop("Start this by `npm start`, `npm test` or `npm run build`.");
// Windows does not let a running program be replaced, and the Node that runs this may be one of those to replace.
if (process.platform === "win32" && process.execPath.startsWith(modules)) stop("Packages have changed: run `npm ci`.");

console.log(
  "Installing the packages of package-lock.json, Node 24 among them: 900 MB on disk, mostly within a minute.",
);
const started = Date.now();
const seconds = () => `${String(Math.round((Date.now() - started) / 1000))} s`;
const reminder = setInterval(() => {
  console.log(`Still installing (${seconds()}) …`);
}, 15_000);

// A machine set up for production would leave out what builds and tests the site. Warnings are left out: where the
// machine's Node is old they name every package that wants the newer one, which is among those being installed.
const wanted = ["ci", "--include=dev", "--include=optional", "--loglevel=error"];
spawn(process.execPath, [npm, ...wanted], { cwd: root, stdio: "inherit" })
  .on("error", (error) => stop(error.message))
  .on("close", (code) => {
    clearInterval(reminder);
    if (code !== 0) stop("The packages could not be installed; npm's message is above.");
    console.log(`Installed in ${seconds()}.`);
    checkNode();
  });

function isInstalled() {
  const record = join(modules, ".package-lock.json"); // npm writes it last, so a broken-off installation has none.
  if (!existsSync(record)) return false;
  return missingPackages(packagesOf(join(root, "package-lock.json")), packagesOf(record), process).length === 0;
}

/** @typedef {import("./missing-packages.mjs").LockedPackages} LockedPackages */
/** @type {(file: string) => LockedPackages} */
function packagesOf(file) {
  return /** @type {{ packages: LockedPackages }} */ (JSON.parse(readFileSync(file, "utf8"))).packages;
}

/** Where npm found no Node 24 for the machine, the machine's own has to do. */
function checkNode() {
  const hasOwn = ["node", "node.cmd"].some((name) => existsSync(join(modules, ".bin", name)));
  if (hasOwn || Number.parseInt(process.versions.node, 10) >= oldestNode) return;
  stop(`Node ${process.versions.node} is too old, and none comes with npm for this machine: install Node 24.`);
}

/** @type {(message: string) => never} */
function stop(message) {
  console.error(message);
  process.exit(1);
}
