/** npm run citation: writes CITATION.cff from the records and package.json. A test says when it is out of date. */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { citationFile } from '../src/render/citation/cff.ts';
import { buildModel } from '../src/model/model.ts';
import { readContent } from '../src/records/read-content.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const { content, problems } = readContent(resolve('content'));
if (problems.length > 0) {
  console.error('The content has problems. Run: npm run check');
  process.exit(1);
}
writeFileSync('CITATION.cff', citationFile(buildModel(content), version));
