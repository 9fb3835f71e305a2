import { formatDate } from "../../story/dates.ts";
import type { Story } from "../../story/story.ts";

/** Where an article appeared, and when as far as that is known. */
export function placeLine({ article }: Story): string {
  return `${article.publisher}, ${article.publishedAs ?? formatDate(article.published)}`;
}
