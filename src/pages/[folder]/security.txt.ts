import type { APIRoute, GetStaticPaths } from "astro";
import { addressesAt, paths } from "../../publish/addresses.ts";
import { securityTxt } from "../../publish/feeds/security-txt.ts";
import { getContent } from "../../get-content.ts";

/** The file is there only where somebody answers; its folder begins with a dot, which checks and linters pass over. */
export const getStaticPaths = (async () => {
  const { site } = await getContent();
  const [folder] = paths.securityTxt().split("/");
  return site.contact === undefined ? [] : [{ params: { folder } }];
}) satisfies GetStaticPaths;

/** Whom to tell of a hole. */
export const GET: APIRoute = async (context) => {
  const { site } = await getContent();
  return new Response(securityTxt(site, addressesAt(context.site, import.meta.env.BASE_URL)), {
    headers: { "content-type": "text/plain; charset=utf-8" },
  });
};
