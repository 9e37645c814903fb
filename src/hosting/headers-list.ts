/** The headers in words, for hosts and CDNs where they are typed in: stores of objects keep only types and caches. */
import { CACHE_ASKED, CACHE_HASHED, CORP, CORS, HASHED, HEADERS, HSTS, OPEN } from './description.ts';

export function headersList(): string {
  const line = ([name, value]: readonly [string, string]) => `${name}: ${value}\n`;
  return `# Made by npm run hosting. For a CDN, or whatever else stands before the files. Patterns are regular expressions of the address.

# All answers
${[...Object.entries(HEADERS), HSTS].map(line).join('')}
# Addresses that match ${HASHED}
${line(['Cache-Control', CACHE_HASHED])}
# All others
${line(['Cache-Control', CACHE_ASKED])}
# Addresses that match ${OPEN}
${line([CORS, '*'])}${line([CORP, 'cross-origin'])}
# All others
${line([CORP, 'same-origin'])}`;
}
