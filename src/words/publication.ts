import { formatDate } from "../story/dates.ts";
import type { Story } from "../story/story.ts";

/** When the article appeared, no more exactly than is known. */
export const publicationInWords = ({ article }: Story): string => article.publishedAs ?? formatDate(article.published);
