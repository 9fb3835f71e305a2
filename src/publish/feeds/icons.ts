/** The icons in `public/` that are drawn for other places than a tab, from `favicon.svg`. */
export const icons = {
  small: { src: "icon-192.png", sizes: "192x192", type: "image/png" },
  large: { src: "icon-512.png", sizes: "512x512", type: "image/png" },
  /** With room around it, so that a phone may cut it to any shape. */
  maskable: { src: "icon-maskable-512.png", sizes: "512x512", type: "image/png" },
} as const;
