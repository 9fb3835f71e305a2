// @ts-check

/** Seconds after which it is said again that something goes on, where that takes a line: then six times as many. */
const firstReminder = 20;

/**
 * Tells that something is going on, until it is over. A terminal has one line for it, which is written anew each second; a
 * file or another program gets whole lines, ever fewer of them.
 * @param {string} what in words, such as `Building the site`
 * @param {{ isTTY?: boolean, write: (text: string) => unknown }} output
 * @param {() => string} detail how far it has come, if that can be told
 * @returns {() => number} ends it, and says how many seconds it took
 */
export function tellProgress(what, output, detail = () => "") {
  const started = Date.now();
  const seconds = () => Math.round((Date.now() - started) / 1000);
  const line = () => [`${what} … ${seconds()} s`, detail()].filter(Boolean).join(", ");
  /** @type {NodeJS.Timeout} */
  let timer;
  if (output.isTTY) {
    // The cursor goes back to the start, so that whatever else is written stands in the place of this line.
    const rewrite = () => output.write(`\u{1B}[2K${line()}\r`);
    rewrite();
    timer = setInterval(rewrite, 1000);
  } else {
    output.write(`${what} …\n`);
    /** @param {number} after */
    const remind = (after) => {
      timer = setTimeout(
        () => {
          output.write(`${line()}\n`);
          remind(after * 6);
        },
        after * 1000 - (Date.now() - started),
      );
    };
    remind(firstReminder);
  }
  return () => {
    clearTimeout(timer);
    if (output.isTTY) output.write("\u{1B}[2K");
    return seconds();
  };
}
