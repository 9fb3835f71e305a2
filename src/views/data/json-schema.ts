import { z } from "zod";

/**
 * The JSON Schema of a shape.
 * @param use what is held against it: `content`, as an author types it into an editor (draft 7, which editors know, with
 * the numbers of words that a text may have), or `data`, as we publish it (draft 2020-12)
 */
export function jsonSchema(shape: z.ZodType, use: "content" | "data") {
  return z.toJSONSchema(shape, {
    ...(use === "content" ? { io: "input", target: "draft-7" } : { io: "output", target: "draft-2020-12" }),
    // What a rule of ours says of a text as a whole, its `meta` says for others.
    unrepresentable: ({ zodSchema }) => (zodSchema instanceof z.ZodCustom ? "any" : "throw"),
    override: ({ jsonSchema: written }) => {
      const { maxWords } = written;
      delete written["maxWords"];
      if (use === "data" || typeof maxWords !== "number") return;
      written.pattern = `^\\s*(?:\\S+\\s+){0,${String(maxWords - 1)}}\\S+\\s*$`;
      written["patternErrorMessage"] = `At most ${String(maxWords)} words.`;
    },
  });
}
