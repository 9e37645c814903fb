/**
 * npm run check [-- --lang zh] [-- --root FOLDER]: reads all content and prints every problem, or says that there is none.
 * Exit code 0: good; 1: problems.
 */
import { parseArgs } from 'node:util';
import { resolve } from 'node:path';
import { problemsText, type CheckLanguage } from '../src/records/problems.ts';
import { readContent } from '../src/records/read-content.ts';

const { values } = parseArgs({ options: { lang: { type: 'string' }, root: { type: 'string' } } });
const language: CheckLanguage = (values.lang ?? process.env.LANG ?? '').startsWith('zh') ? 'zh' : 'en';
const { content, problems } = readContent(resolve(values.root ?? 'content'));

if (problems.length > 0) {
  console.error(problemsText(problems, language));
  process.exit(1);
}
const counts = Object.entries(content.records).map(([kind, map]) => `${map.size} ${kind}`);
console.log(`content: ${counts.join(', ')}, ${content.sections.length} sections, ${content.pages.length} pages; no problem`);
