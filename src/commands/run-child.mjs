// @ts-check
import { spawn } from "node:child_process";
import { once } from "node:events";
import { constants } from "node:os";
import { interrupts } from "../interrupts.mjs";

/** Milliseconds between looks at who started this process. */
const attention = 250;

/**
 * Runs a program to its end. What asks this one to end meanwhile is handed on to it, so that it is never left behind. So is the
 * end of whoever started this: npm starts commands by a shell, which does not hand on what ends it.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {import("node:child_process").SpawnOptions} options
 * @returns {Promise<{ code: number, signal: NodeJS.Signals | null }>} how it ended, in a shell's numbers, and which signal
 *   ended it or asked for that
 * @throws where the program cannot be started
 */
export async function runChild(program, args, options) {
  const child = spawn(program, args, options);
  /** @type {NodeJS.Signals | null} */
  let asked = null;
  /** @type {(signal: NodeJS.Signals) => void} */
  const handOn = (signal) => {
    asked = signal;
    child.kill(signal);
  };
  for (const signal of interrupts) process.on(signal, handOn);
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    handOn("SIGTERM");
  }, attention);
  try {
    const [code, signal] = /** @type {[number | null, NodeJS.Signals | null]} */ (await once(child, "close"));
    return { code: code ?? 128 + (signal ? constants.signals[signal] : 0), signal: signal ?? asked };
  } finally {
    clearInterval(watch);
    for (const signal of interrupts) process.off(signal, handOn);
  }
}
