/** Where the site will be read: its origin, and the path below it that every address of ours begins with. */
export interface SiteAddress {
  site: string;
  base: string;
  /** False where nothing says where the site will stand, so that links meant for others lead to loopback. */
  isKnown: boolean;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Variables by which common hosts tell a build its address, most lasting address first; a bare host name is one too. */
const hostVariables = [
  "SITE_URL",
  "URL", // Netlify
  "VERCEL_PROJECT_PRODUCTION_URL",
  "CF_PAGES_URL",
  "RENDER_EXTERNAL_URL",
  "CI_PAGES_URL", // GitLab
] as const;

/** The mark by which a host shows that a variable with an everyday name is its own. */
const marks: Readonly<Partial<Record<(typeof hostVariables)[number], string>>> = { URL: "NETLIFY" };

/**
 * Finds the site's address in the environment: `SITE_URL` and `BASE_PATH`, else what the host sets, else loopback.
 * A path in the address is the base unless `BASE_PATH` says otherwise.
 * @throws where an address is set that cannot be one
 */
export function siteAddress(environment: Environment): SiteAddress {
  const name = hostVariables.find((candidate) => {
    const mark = marks[candidate];
    return environment[candidate] && (mark === undefined || environment[mark]);
  });
  const given = name && environment[name];
  const url = given ? readAddress(name, given) : new URL("http://localhost:4321/");
  const base = `/${(environment["BASE_PATH"] ?? url.pathname).split("/").filter(Boolean).join("/")}/`.replace(
    "//",
    "/",
  );
  return { site: url.origin, base, isKnown: given !== undefined };
}

function readAddress(name: string, given: string): URL {
  const address = /^https?:\/\//u.test(given) ? given : `https://${given}`;
  if (!URL.canParse(address) || /\s/u.test(given)) {
    throw new Error(`Unexpected ${name} \`${given}\`, expected an address such as \`https://example.org\`.`);
  }
  return new URL(address);
}
