/**
 * What a browser says that it can unpack. Asked without encryption, as on loopback, Chromium does not name brotli, which
 * it does everywhere else, and unpacks all the same.
 */
export const acceptEncoding = { "Accept-Encoding": "gzip, deflate, br, zstd" };
