// @ts-check

/** Signals that ask a command to end: Ctrl-C, another program, a terminal that closes. */
export const interrupts = /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"]);
