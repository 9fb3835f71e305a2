declare module "virtual:kept-stories" {
  /** Names of stories whose files are taken from an earlier build; none where pages are served from their sources. */
  export const keptSlugs: readonly string[];
}
