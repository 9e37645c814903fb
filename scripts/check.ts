/**
 * npm run check [zh|en] [--root FOLDER] [--format text|json|github]: reads all content and tells every problem, or says that there
 * is none. The language is that of the computer unless it is named. Exit code 0: good, perhaps with warnings; 1: problems.
 */
import { parseArgs } from 'node:util';
import { resolve } from 'node:path';
import { checkContent } from '../src/check/check-content.ts';
import { citation } from '../src/check/citation.ts';
import { checkLanguage, namedLanguage } from '../src/records/check-language.ts';
import { KINDS } from '../src/records/kinds.ts';
import { problemsForGitHub, problemsJson, problemsText, warningsText } from '../src/records/problem-text.ts';
import type { Problem } from '../src/records/problems.ts';
import type { Reading } from '../src/records/read-content.ts';

const KIND_NAMES = {
  zh: { cases: '案例', figures: '数字', reference: '词条', sources: '来源', updates: '后续', sections: '文章部分', pages: '页面' },
  en: { cases: 'cases', figures: 'figures', reference: 'entries', sources: 'sources', updates: 'updates', sections: 'sections', pages: 'pages' },
} as const;

/** The words behind the command, or the end with what they may be. */
function asked() {
  try {
    const { values, positionals } = parseArgs({
      options: { lang: { type: 'string' }, root: { type: 'string' }, format: { type: 'string', default: 'text' } },
      allowPositionals: true,
    });
    const words = [values.lang, ...positionals].filter((word) => word !== undefined);
    if (words.every((word) => namedLanguage(word) !== undefined)) return { values, language: checkLanguage(words[0]) };
  } catch {
    // Said below.
  }
  console.error('npm run check [zh|en] [-- --format text|json|github]\n不认得这个参数 / this option is not known');
  process.exit(1);
}
const { values, language } = asked();
const reading = checkContent(resolve(values.root ?? 'content'));
const { problems, warnings, content } = reading;
// The file stands beside the content; that of another folder has none.
if (problems.length === 0 && values.root === undefined) citation(content, (problem) => void problems.push(problem as Problem));

/** What was read, and that it is good. */
function goodText(): string {
  const names = KIND_NAMES[language];
  const counts = [...KINDS.map((kind) => [names[kind], content.records[kind].size] as const)];
  const prose = [
    [names.sections, content.sections.length],
    [names.pages, content.pages.length],
  ] as const;
  const all = [...counts, ...prose];
  return language === 'zh'
    ? `内容没有错误。${all.map(([name, count]) => `${name} ${count}`).join('，')}。`
    : `No problem in the content: ${all.map(([name, count]) => `${count} ${name}`).join(', ')}.`;
}

const FORMATS: Record<string, (reading: Reading) => string> = {
  text: () =>
    [...(warnings.length > 0 ? [warningsText(warnings, language)] : []), problems.length > 0 ? problemsText(reading, language) : goodText()].join(
      '\n\n',
    ),
  json: () => problemsJson(reading, language),
  github: () => problemsForGitHub(reading, language),
};
const format = FORMATS[values.format];
if (!format) {
  console.error(language === 'zh' ? `--format 只能写 ${Object.keys(FORMATS).join('、')}` : `--format is one of ${Object.keys(FORMATS).join(', ')}`);
  process.exit(1);
}
const text = format(reading);
if (text) (problems.length > 0 && values.format === 'text' ? console.error : console.log)(text);
process.exitCode = problems.length > 0 ? 1 : 0;
