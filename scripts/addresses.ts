/** npm run addresses: adds the addresses of today's pages to content/addresses.yaml. To be run when the site is published; takes none out. */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pageAddresses } from '../src/records/addresses.ts';
import { byCodeUnit } from '../src/records/order.ts';
import { readContent } from '../src/records/read-content.ts';

const FILE = resolve('content/addresses.yaml');
const { content, problems } = readContent(resolve('content'));
if (problems.length > 0) {
  console.error('The content has problems. Run: npm run check');
  process.exit(1);
}
const head = readFileSync(FILE, 'utf8').match(/^#.*\n/gm) ?? [];
const all = [...new Set([...content.addresses.data, ...pageAddresses(content)])].sort(byCodeUnit);
writeFileSync(FILE, [...head, ...all.map((address) => `- ${address}\n`)].join(''));
console.log(`${all.length} addresses, ${all.length - content.addresses.data.length} of them new`);
