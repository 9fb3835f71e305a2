import { differing, whole } from "./headers.ts";
import { restForm, splitPlace, expressionOf, fileExpressionOf } from "./path-pattern.ts";
import type { Host, SiteOnHost } from "./site-on-host.ts";

/**
 * Configuration for nginx in two parts, because its maps may stand only outside of servers: which header goes with which
 * file is looked up by `$uri`, which names the file that is sent in the end, so that the page for a missing address is
 * sent as what it is. A header that comes out empty is not sent.
 */
export function nginxMaps({ headers, redirects, base }: SiteOnHost): string {
  const usual = whole(headers);
  const maps = differing(headers)
    .filter((name) => name !== "Content-Type")
    .map((name) => {
      const rules = headers.rules
        .filter((rule) => rule.headers[name] !== undefined)
        .map((rule) => [`~^${base}${fileExpressionOf(rule.path)}$`, whole(headers, rule)[name] ?? ""] as const);
      return block(`map $uri ${variableOf(name)}`, [["default", usual[name] ?? ""], ...rules]);
    });
  const moved = redirects.map(({ from, to, isTree }) => {
    const { path, fragment } = splitPlace(to);
    const rest = isTree ? `(?<site_rest>${restForm})` : "";
    return [
      `~^${base}${expressionOf(from)}${rest}$`,
      `${base}${path}${isTree ? "$site_rest" : ""}$is_args$args${fragment}`,
    ] as const;
  });
  return [
    "# Goes into `http`, as every file in /etc/nginx/conf.d does.",
    ...maps,
    block("map $uri $site_moved", [["default", ""], ...moved]),
    "",
  ].join("\n");
}

/** The other part, for a `server` of whoever runs the host. */
export function nginxServer({ headers, base }: SiteOnHost): string {
  const varied = differing(headers).filter((name) => name !== "Content-Type");
  const everywhere = Object.entries(headers.everywhere).filter(([name]) => !varied.includes(name));
  const typed = headers.rules.flatMap(({ path, headers: { "Content-Type": type } }) =>
    type === undefined ? [] : [{ path, type }],
  );
  return `# Goes into \`server\`, beside \`listen\`, \`server_name\` and \`root\`: the folder in which the site stands at ${base}
index index.html;
autoindex off;
server_tokens off;
absolute_redirect off;
charset utf-8;
etag on;
error_page 403 404 =404 ${base}404.html;

gzip on;
gzip_vary on;
gzip_types text/css text/csv text/markdown text/plain application/json application/ld+json application/rss+xml application/xml image/svg+xml text/javascript application/javascript;
# Copies that \`npm run build -- --precompress\` has written; brotli needs its module (libnginx-mod-http-brotli-static).
gzip_static on;
# brotli_static on;

${everywhere.map(([name, value]) => `add_header ${name} "${value}" always;`).join("\n")}
${varied.map((name) => `add_header ${name} ${variableOf(name)} always;`).join("\n")}
# Once the site is served by TLS alone, and for as long as it will be:
# add_header Strict-Transport-Security "max-age=31536000" always;

if ($site_moved) { return 301 $site_moved; }
location ~ ^${base}_(?:headers|redirects)$ { return 404; }
location / { try_files $uri $uri/ =404; }
${typed.map(({ path, type }) => `location ~ ^${base}${fileExpressionOf(path)}$ { types { } default_type "${type}"; }`).join("\n")}
`;
}

const variableOf = (name: string): string => `$site_${name.toLowerCase().replaceAll("-", "_")}`;

const block = (head: string, entries: readonly (readonly [string, string])[]): string =>
  `${head} {\n${entries.map(([key, value]) => `  "${key}" "${value}";\n`).join("")}}`;

/** nginx reads two files and follows any number of redirects. */
export const nginx: Host = { files: { "nginx-maps.conf": nginxMaps, "nginx-server.conf": nginxServer } };
