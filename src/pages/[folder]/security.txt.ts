import type { GetStaticPaths } from "astro";
import { getContent } from "../../get-content.ts";
import { paths } from "../../publish/addresses.ts";
import { securityTxt } from "../../publish/feeds/robots-and-security.ts";
import { file } from "../_routes.ts";

/** The file is there only where somebody answers; its folder begins with a dot, which checks and linters pass over. */
export const getStaticPaths = (async () => {
  const { site } = await getContent();
  const [folder] = paths.securityTxt().split("/");
  return site.contact === undefined ? [] : [{ params: { folder } }];
}) satisfies GetStaticPaths;

/** Whom to tell of a hole. */
export const GET = file(
  "text/plain; charset=utf-8",
  async ({ at }) => securityTxt((await getContent()).site, at) ?? "",
);
