import { getContent } from "../get-content.ts";
import { llmsTxt } from "../publish/feeds/llms.ts";
import { file } from "./_routes.ts";

/** What there is to read as text. */
export const GET = file("text/plain; charset=utf-8", async ({ at }) => llmsTxt(await getContent(), at));
