import type { Reference } from "../story.ts";

/** Whether a reference is never a statement's only one: nobody answers for what a digest or a mirror says. */
export const isWeak = ({ form }: Reference): boolean => form === "digest" || form === "mirror";
