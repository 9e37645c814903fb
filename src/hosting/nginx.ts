import { CACHE_ASKED, CACHE_HASHED, CORP, CORS, FEED, FEED_TYPE, HASHED, HEADERS, HSTS, OPEN, OTHER_TYPE, TYPES, WELL_KNOWN } from './description.ts';
import type { Version } from './version.ts';

/** Where and as what a server serves the site. */
export interface Host {
  /** Its name, as example.org. */
  name: string;
  /** The folder that holds the site; at a base path /casebook/ its part casebook is the site. */
  root: string;
  /** Ports of http and https. */
  ports: readonly [http: number, https: number];
  certificate: string | undefined;
  key: string | undefined;
  /** Whether the module for .br files is there. */
  brotli: boolean;
}

const CHARSET = '; charset=utf-8';

/** Each ending with its type, without what is said once for all. */
const types = Object.entries(TYPES).map(([ending, type]) => `    ${type.replace(CHARSET, '')} ${ending};`);
/** Types that get the charset; text/html always does. */
const charsetTypes = [...new Set([...Object.values(TYPES), FEED_TYPE])]
  .filter((type) => type.endsWith(CHARSET) && !type.startsWith('text/html'))
  .map((type) => type.replace(CHARSET, ''))
  .join(' ');

const variableOf = (header: string) => `$casebook_${header.toLowerCase().replaceAll('-', '_')}`;

/** What all answers have in common, and which file answers which address. */
function locations({ base, moved, gone }: Version, { root, brotli }: Pick<Host, 'root' | 'brotli'>): string {
  const at = (address: string) => `${base}${address.slice(1)}`;
  /** The pages of a language, with its own page for addresses that lead nowhere. */
  const pages = (folder: string) => `
    location ${at(folder)} {
        error_page 404 ${at(`${folder}404.html`)};
        # A page asked for without its closing slash. Only an address that is there gets into the redirect.
        if (-f $document_root$uri/index.html) { return 301 $uri/$is_args$args; }
        try_files $uri =404;
        # Pages that answer for others, what only hosts read, and hidden files.
        location ~ ^${at(folder)}404(\\.html|/|/index\\.html)$ { internal; error_page 404 ${at(`${folder}404.html`)}; }
        location ~ ^${base}(_headers|_redirects)$|(?<!^)/\\.|^/\\.(?!${WELL_KNOWN.slice(1)}/) { return 404; }
        location ~ /${FEED.replace('.', '\\.')}$ { types { } default_type ${FEED_TYPE.replace(CHARSET, '')}; try_files $uri =404; }
        location ~ /$ { try_files \${uri}index.html =404; }
    }`;
  return `
    root ${root};
    server_tokens off;
    absolute_redirect off;
    charset utf-8;
    charset_types ${charsetTypes};
    if_modified_since before;
    gzip_static on;${brotli ? '\n    brotli_static on;' : ''}

    # All headers stand here and in no location: nginx forgets those outside as soon as one stands inside.
${Object.keys(HEADERS)
  .map((name) => `    add_header ${name} ${variableOf(name)} always;`)
  .join('\n')}
    add_header ${HSTS[0]} $casebook_hsts always;
    add_header ${CORP} $casebook_corp always;
    add_header ${CORS} $casebook_cors always;
    add_header Cache-Control $casebook_cache always;
    add_header Vary $casebook_vary always;
    add_header Allow $casebook_allow always;

    if ($request_method !~ ^(GET|HEAD)$) { return 405; }

${Object.entries(moved)
  .map(([from, to]) => `    location = ${at(from)} { return 301 ${at(to)}$is_args$args; }\n`)
  .join('')}${gone
    .map(
      (address) =>
        `    location = ${at(address)} { error_page 410 ${at(address)}index.html; return 410; }\n    location = ${at(address)}index.html { internal; }\n`,
    )
    .join(
      '',
    )}${base === '/' ? '' : `    location = / { return 302 ${base}; }\n    location = ${base.slice(0, -1)} { return 301 ${base}$is_args$args; }\n    location / { error_page 404 ${at('/404.html')}; return 404; }\n`}${pages('/')}${pages('/en/')}`;
}

/** What depends on the answer, by variables. Where a range can't be had, nginx adds headers twice, and only the first time tells another status. */
const MAPS = `${Object.entries(HEADERS)
  .map(([name, value]) => `map $status ${variableOf(name)} { volatile; default "${value}"; 416 ""; }\n`)
  .join('')}map $uri $casebook_cache_of_file { default "${CACHE_ASKED}"; "~${HASHED}" "${CACHE_HASHED}"; }
map $status $casebook_cache { default $casebook_cache_of_file; ~^(404|410)$ "${CACHE_ASKED}"; ~^(301|302|405)$ ""; }
map $uri $casebook_corp { default "same-origin"; "~${OPEN}" "cross-origin"; }
map $uri $casebook_cors { default ""; "~${OPEN}" "*"; }
map $status $casebook_vary { default ""; ~^(200|206|304|404|410)$ "Accept-Encoding"; }
map $status $casebook_allow { default ""; 405 "GET, HEAD"; }
`;
const hstsMap = (variable: string) => `map "${variable} $status" $casebook_hsts { volatile; default ""; "https 416" ""; ~^https "${HSTS[1]}"; }\n`;
const TYPES_BLOCK = `    types_hash_max_size 2048;
    types {
${types.join('\n')}
    }
    default_type ${OTHER_TYPE};`;

/** A site for nginx, to be included where all sites are: /etc/nginx/conf.d/casebook.conf */
export function nginxFile(version: Version, host: Host): string {
  const { name, ports, certificate = `/etc/letsencrypt/live/${name}/fullchain.pem`, key = `/etc/letsencrypt/live/${name}/privkey.pem` } = host;
  const [http, https] = ports;
  return `# Made by npm run hosting; make it anew after a release that moves or withdraws pages.
${MAPS}${hstsMap('$scheme')}
server {
    listen ${http};
    listen [::]:${http};
    server_name ${name};
    # Where certificates are renewed by files.
    location /.well-known/acme-challenge/ { root /var/www/html; }
    location / { return 301 https://$host${https === 443 ? '' : `:${https}`}$request_uri; }
}

server {
    listen ${https} ssl http2;
    listen [::]:${https} ssl http2;
    server_name ${name};
    ssl_certificate ${certificate};
    ssl_certificate_key ${key};
    ssl_protocols TLSv1.2 TLSv1.3;
    ssl_session_cache shared:casebook:10m;
    keepalive_requests 10000;
${TYPES_BLOCK}
${locations(version, host)}
}
`;
}

/** A whole nginx without TLS, for a container behind a proxy that has it: nothing of it needs a right, or a place to write but /tmp. */
export const plainNginxFile = (version: Version, { root, brotli, ports: [http] }: Pick<Host, 'root' | 'brotli' | 'ports'>): string =>
  `# Made by npm run hosting.
${brotli ? 'load_module modules/ngx_http_brotli_static_module.so;\n' : ''}daemon off;
worker_processes auto;
pid /tmp/nginx.pid;
error_log stderr warn;
events { worker_connections 1024; }
http {
    access_log off;
    client_body_temp_path /tmp/body;
    proxy_temp_path /tmp/proxy;
    fastcgi_temp_path /tmp/fastcgi;
    uwsgi_temp_path /tmp/uwsgi;
    scgi_temp_path /tmp/scgi;
    sendfile on;
    tcp_nopush on;
${MAPS}${hstsMap('$http_x_forwarded_proto')}
server {
    listen ${http};
    location = /healthz { access_log off; default_type text/plain; return 200 "ok\\n"; }
${TYPES_BLOCK}
${locations(version, { root, brotli })}
}
}
`;
