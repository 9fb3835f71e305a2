import { z } from "zod";
import { isPublicId, publicKinds, type PublicId } from "../published/public-id.ts";

const publicId = z.custom<PublicId>(isPublicId, {
  params: {
    rule: "public-id",
    expected: `a kind and an id such as \`claim:five-sources\`, the kind one of ${publicKinds.join(", ")}`,
  },
});

/** `published.yaml`: what has had an address, and what took the place of what has gone. */
export const publishedFile = z.strictObject({
  published: z.array(publicId),
  /** What was published once, and what leads on from it today. */
  moved: z.record(publicId, publicId).default({}),
});
