import { z } from "zod";
import { publicKinds } from "../published/public-id.ts";
import { publicId } from "./fields.ts";

const anyId = publicId(publicKinds);

/** `published.yaml`: what has had an address, and what took the place of what has gone. */
export const publishedFile = z.strictObject({
  published: z.array(anyId),
  /** What was published once, and what leads on from it today. */
  moved: z.record(anyId, anyId).default({}),
});
