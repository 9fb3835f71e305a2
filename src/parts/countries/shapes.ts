/**
 * Shapes that have no ISO 3166-1 code, by what content calls them, each with its name in the atlas. Further ones of the
 * atlas are no places that a story would name.
 */
export const shapeNames: Readonly<Record<string, string>> = {
  XKX: "Kosovo",
  "northern-cyprus": "N. Cyprus",
  "siachen-glacier": "Siachen Glacier",
  somaliland: "Somaliland",
};
