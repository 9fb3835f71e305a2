declare module "subset-font" {
  interface Options {
    targetFormat: "truetype" | "woff2";
    /** OpenType features by tag. */
    keepFeatures?: readonly string[];
    /** Tables by tag. */
    dropTables?: readonly string[];
    noHinting?: boolean;
    /** A number fixes the axis, a range narrows it. */
    variationAxes?: Readonly<Record<string, number | { min: number; max: number }>>;
  }
  export default function subsetFont(font: Buffer, text: string, options: Options): Promise<Buffer>;
}

declare module "fontverter" {
  type Format = "truetype" | "woff2";
  export function convert(font: Buffer, to: Format, from?: Format): Promise<Buffer>;
}
