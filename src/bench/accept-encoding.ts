/**
 * The one way of packing that the browser names. Asked without encryption, as on loopback, Chromium does not name brotli,
 * as it does everywhere else, and unpacks it all the same.
 */
export const acceptEncoding = { "Accept-Encoding": "br" };
