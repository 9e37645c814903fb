import { CACHE_ASKED, CACHE_HASHED, CORP, CORS, FEED, FEED_TYPE, HASHED, HEADERS, HSTS, OPEN, OTHER_TYPE, TYPES, WELL_KNOWN } from './description.ts';
import type { Host } from './nginx.ts';
import type { Version } from './version.ts';

const indented = (lines: readonly string[], tabs: number) => lines.map((line) => '\t'.repeat(tabs) + line).join('\n');

/** A site for Caddy, which gets its certificate by itself where it is given none: /etc/caddy/Caddyfile */
export function caddyFile({ base, moved, gone }: Version, { name, root, ports: [http, https], certificate, key }: Host): string {
  const at = (address: string) => `${base}${address.slice(1)}`;
  const file = (status = '') =>
    `file_server {\n\t\t\t\tprecompressed br gzip\n\t\t\t\tindex index.html${status && `\n\t\t\t\tstatus ${status}`}\n\t\t\t}`;
  const ofAll = [
    'header {',
    ...[...Object.entries(HEADERS), HSTS].map(([header, value]) => `\t${header} "${value}"`),
    ...['Vary Accept-Encoding', '-Server', 'defer'].map((line) => `\t${line}`),
    '}',
  ];
  const types = Object.entries(TYPES).flatMap(([ending, type]) => [`@${ending} path *.${ending}`, `header @${ending} Content-Type "${type}"`]);
  return `# Made by npm run hosting; make it anew after a release that moves or withdraws pages.
{
	admin off
	http_port ${http}
	https_port ${https}
}

${name} {
${certificate && key ? `\ttls ${certificate} ${key}\n` : ''}	root * ${root}

	# Of all answers; deferred, so that the file server doesn't add to them.
${indented(ofAll, 1)}

	@hashed path_regexp ${HASHED}
	@asked not path_regexp ${HASHED}
	header @hashed Cache-Control "${CACHE_HASHED}"
	header @asked Cache-Control "${CACHE_ASKED}"
	@open path_regexp ${OPEN}
	@own not path_regexp ${OPEN}
	header @open ${CORP} cross-origin
	header @open ${CORS} *
	header @own ${CORP} same-origin

	route {
		# In this order: the last one that fits holds.
		header Content-Type ${OTHER_TYPE}
		@page path */
		header @page Content-Type "${TYPES.html}"
${indented(types, 2)}
		@feed path */${FEED}
		header @feed Content-Type "${FEED_TYPE}"

		# A part in another unit than bytes is no part: the whole file.
		@unit not header_regexp Range ^bytes=
		request_header @unit -Range

		@refused not method GET HEAD
		error @refused 405
		# For hosts that read them, hidden files, and pages that answer for others.
		@null path_regexp \\x00
		error @null 400
		@disguised expression \`{http.request.uri}.matches("(?i)^[^?]*(//|%2f|%5c|\\\\\\\\)")\`
		error @disguised 404
		@hidden {
			path_regexp ^${base}(_headers|_redirects)$|/\\.|^${base}(en/)?404(\\.html|/|/index\\.html)$
			not path /${WELL_KNOWN}/*
		}
		error @hidden 404
${Object.entries(moved)
  .map(
    ([from, to], i) =>
      `\t\t@moved${i} {\n\t\t\tpath ${at(from)}\n\t\t\tnot query ""\n\t\t}\n\t\tredir @moved${i} ${at(to)}?{query} 301\n\t\tredir ${at(from)} ${at(to)} 301\n`,
  )
  .join(
    '',
  )}${gone.length > 0 ? `\t\t@gone path ${gone.map(at).join(' ')}\n\t\terror @gone 410\n` : ''}${base === '/' ? '' : `\t\tredir / ${base} 302\n\t\tredir ${base.slice(0, -1)} ${base} 301\n`}
		# A page asked for without its closing slash. The match is the address with its dots and slashes put in order.
		@slash_query {
			path_regexp slash ^(/[^/\\\\.][^/\\\\]*)+$
			file {path}/index.html
			not query ""
		}
		redir @slash_query {re.slash.0}/?{query} 301
		@slash {
			path_regexp slash ^(/[^/\\\\.][^/\\\\]*)+$
			file {path}/index.html
		}
		redir @slash {re.slash.0}/ 301
		file_server {
			precompressed br gzip
			index index.html
		}
	}

	handle_errors {
${indented(ofAll, 2)}
		header Cache-Control "${CACHE_ASKED}"
		header ${CORP} same-origin
		header -${CORS}
		header Content-Type "${TYPES.html}"
		@refused expression {http.error.status_code} == 405
		handle @refused {
			header Allow "GET, HEAD"
			header Content-Type "${TYPES.txt}"
			header -Cache-Control
			respond "Method not allowed" 405
		}
		@gone expression {http.error.status_code} == 410
		handle @gone {
			rewrite * {path}index.html
			${file('410')}
		}
		@en path ${at('/en/*')}
		handle @en {
			rewrite * ${at('/en/404.html')}
			${file('{http.error.status_code}')}
		}
		handle {
			rewrite * ${at('/404.html')}
			${file('{http.error.status_code}')}
		}
	}
}
`;
}
