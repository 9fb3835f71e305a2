import { z } from "zod";
import { paths, type Addresses } from "../addresses.ts";
import { storyDocumentSchema } from "./schema/story-document.ts";

/** The JSON Schema (draft 2020-12) of `story.json`, made from the schema that types it. */
export function storySchema(at: Addresses): object {
  const { $schema, ...schema } = z.toJSONSchema(storyDocumentSchema, { target: "draft-2020-12" });
  return { $schema, $id: at.full(paths.storySchema()), title: "An annotated news story", ...schema };
}
