import { z } from "zod";
import { publicKinds } from "../published/public-id.ts";
import { day, footing, id, meant, publicId, words } from "./fields.ts";

/** What a correction can be of: anything with an address but another correction. */
const correctable = publicKinds.filter((kind) => kind !== "correction");

/** `corrections.yaml`: what we got wrong, oldest first. A story without corrections has an empty list. */
export const correctionsFile = z.array(
  z.strictObject({
    id,
    date: day,
    meant: meant("date"),
    /** The thing as it is called today, such as `note:who-spoke`. */
    concerns: publicId(correctable),
    /** What stood there, and why it was wrong. */
    was: words(60),
    /** What stands there now. */
    is: words(60),
    ...footing,
  }),
);
