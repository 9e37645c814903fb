/**
 * npm run review [all] [zh|en] [--root FOLDER]: what an editor-in-chief should look at, though nothing is wrong for certain: the
 * warnings of the check and the ten most urgent other things, with a count of each kind; or all. The exit code is always 0.
 */
import { resolve } from 'node:path';
import { checkContent } from '../src/check/check-content.ts';
import { review } from '../src/check/review/index.ts';
import { reviewText } from '../src/check/review/review-text.ts';
import { checkLanguage } from '../src/records/check-language.ts';
import { todayInZhejiang } from '../src/records/read-content.ts';
import { optionsOf } from './options.ts';

const { values, positionals } = optionsOf(import.meta.url, { options: { root: { type: 'string' } }, allowPositionals: true });
const language = checkLanguage(positionals.find((word) => word !== 'all'));
const { content, problems, warnings } = checkContent(resolve(values.root ?? 'content'));
const found = review(content, todayInZhejiang());
console.log(reviewText({ problems, warnings, found }, language, positionals.includes('all')));
