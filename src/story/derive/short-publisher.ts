import type { Reference } from "../story.ts";

/** A publisher's name as a citation in passing gives it: without what its list entry adds in brackets. */
export const shortPublisher = ({ publisher }: Pick<Reference, "publisher">): string =>
  publisher.replace(/\s*\(.*/u, "");
