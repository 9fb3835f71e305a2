import { whole, type Headers } from "./headers.ts";
import { foldersForm, restForm, splitPlace, expressionOf, fileExpressionOf } from "./path-pattern.ts";
import type { Host, SiteOnHost } from "./site-on-host.ts";

/** Configuration for Caddy, to be imported into a site block after its `root`. */
export function caddySite({ headers, redirects, base }: SiteOnHost): string {
  const missing = headers.rules.find(({ path }) => path === "404.html");
  const rules = headers.rules.map((rule, index) => {
    const name = `@rule${index}`;
    return `  ${name} path_regexp ^${base}${fileExpressionOf(rule.path)}$\n  header ${name} {\n${linesOf(whole(headers, rule))}  }`;
  });
  const moved = redirects.map(({ from, to, isTree }, index) => {
    const { path, fragment } = splitPlace(to);
    const name = `moved${String(index)}`;
    const rest = isTree ? `(${restForm})` : "";
    const place = `${base}${path}${isTree ? `{re.${name}.1}` : ""}{site_query}${fragment}`;
    return `  @${name} path_regexp ${name} ^${base}${expressionOf(from)}${rest}$\n  redir @${name} ${place} 301`;
  });
  return `# Goes into a site block, after \`root * …\`: the folder in which the site stands at ${base}
# Caddy serves by TLS wherever it knows a name; to promise that for a year, add to the block:
# header Strict-Transport-Security "max-age=31536000"
route {
  header -Server
  header {
${linesOf(whole(headers))}  }
${rules.join("\n")}
  map {query} {site_query} {
    ~^(.+)$ "?\${1}"
    default ""
  }
${moved.join("\n")}
  @folder {
    path_regexp folder ^(${base}${foldersForm})$
    file {path}/index.html
  }
  redir @folder {re.folder.1}/{site_query} 308
  encode gzip
  file_server {
    precompressed br gzip
    hide _headers _redirects
  }
}
handle_errors {
  rewrite * ${base}404.html
  header -Server
  header {
    Content-Type "text/html; charset=utf-8"
${linesOf(whole(headers, missing))}  }
  header -Access-Control-Allow-Origin
  file_server
}
`;
}

const linesOf = (headers: Headers): string =>
  Object.entries(headers)
    .map(([name, value]) => `    ${name} "${value}"\n`)
    .join("");

/** Caddy reads one file and follows any number of redirects. */
export const caddy: Host = { files: { "site.caddy": caddySite } };
