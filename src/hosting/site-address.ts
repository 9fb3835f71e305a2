import { SetupError } from "../errors.ts";

/** Where the site will be read: its origin, and the path below it that every address of ours begins with. */
export interface SiteAddress {
  site: string;
  base: string;
  /** False where nothing says where the site will stand, so that links meant for others lead to loopback. */
  isKnown: boolean;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Variables by which common hosts tell a build its address, most lasting address first; a bare host name is one too. */
export const hostVariables = [
  "SITE_URL",
  "URL", // Netlify
  "VERCEL_PROJECT_PRODUCTION_URL",
  "CF_PAGES_URL",
  "RENDER_EXTERNAL_URL",
  "CI_PAGES_URL", // GitLab
] as const;

/** The mark by which a host shows that a variable with an everyday name is its own. */
export const marks: Readonly<Partial<Record<(typeof hostVariables)[number], string>>> = { URL: "NETLIFY" };

/** A host, perhaps with a protocol, a port and a path; no user, no query, no fragment. */
const addressForm = /^(?:https?:\/\/)?(?:\[[\da-f:]+\]|[^\s/?#@\\:[\]]+)(?::\d+)?(?<path>\/[^\s?#\\]*)?$/iu;

/** What a path may consist of to be the same however a host, a browser or a person writes it. */
const segmentForm = /^(?!\.{1,2}$)[\w.~-]+$/u;

/**
 * Finds the site's address in the environment: `SITE_URL` and `BASE_PATH`, else what the host sets, else loopback.
 * A path in the address is the base unless `BASE_PATH` says otherwise. An empty variable is one that is not set.
 * @throws where an address is set that cannot be one
 */
export function siteAddress(environment: Environment): SiteAddress {
  const name = hostVariables.find((candidate) => {
    const mark = marks[candidate];
    return environment[candidate] && (mark === undefined || environment[mark]);
  });
  const given = name && environment[name];
  const { site, path } = given ? readAddress(name, given) : { site: "http://localhost:4321", path: "" };
  const own = environment["BASE_PATH"];
  const base = own ? readPath("BASE_PATH", own, own) : readPath(name ?? "", given ?? "", path);
  return { site, base, isKnown: given !== undefined };
}

function readAddress(name: string, given: string): { site: string; path: string } {
  const form = addressForm.exec(given);
  const address = /^https?:/iu.test(given) ? given : `https://${given}`;
  if (!form || !URL.canParse(address)) {
    // A password in it is not for a log to keep.
    const shown = given.replace(/[^/]*@/u, "…@");
    throw new SetupError(
      `Unexpected ${name} \`${shown}\`, expected \`http\` or \`https\`, a host, perhaps a port and a path, such as \`https://example.org\` or \`https://example.org/news/\`: set ${name} to that and try again.`,
    );
  }
  return { site: new URL(address).origin, path: form.groups?.["path"] ?? "" };
}

/** @param name the variable that has it, whole as it was given */
function readPath(name: string, given: string, path: string): string {
  const segments = path.replace(/^\//u, "").replace(/\/$/u, "").split("/");
  if (path === "" || path === "/") return "/";
  if (segments.every((segment) => segmentForm.test(segment))) return `/${segments.join("/")}/`;
  throw new SetupError(
    `Unexpected path in ${name} \`${given}\`, expected names of letters from A to Z, digits, \`-\`, \`_\`, \`.\` and \`~\` between single slashes, such as \`/news/\`: the host belongs in SITE_URL. Set ${name} to that and try again.`,
  );
}
