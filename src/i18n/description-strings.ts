import { gradeInHan } from './grade-in-han.ts';
import type { Language } from './language.ts';

/** Sentences about a page, for what search engines show. Each ends as a sentence does. */
const zh = {
  adopter: (who: string, city: string, industry: string) => `使用方：${who}（${city}，${industry}）。`,
  grade: (n: number, name: string) => `证据${gradeInHan(n)}：${name}。`,
  noGrade: '不是成效数字，不评级。',
  ungraded: '未评级。',
  sources: (n: number, origins: number) => `来源${n}条，源头${origins}个。`,
  checked: (date: string) => `${date}核对。`,
  entry: (kind: string, places: string) => `${kind}词条${places && `，见于${places}`}。`,
  inCases: (n: number) => `${n}个案例`,
  inSections: (parts: string) => `报道${parts}`,
  inUpdates: (n: number) => `报道之后的${n}条动态`,
  and: (places: readonly string[]) => places.join('、'),
  adopters: (names: string, more: boolean) => `使用方有${names}${more ? '等' : ''}。`,
  tasks: (names: string) => `案例最多的问题：${names}。`,
  best: (n: number, name: string) => `证据最高${gradeInHan(n)}（${name}）。`,
  latest: (date: string) => `最近一次核对在${date}。`,
  ofPage: (name: string, page: number, from: number, to: number, all: number) =>
    `${name}，第${page}页：第${from === to ? from : `${from}—${to}`}个案例，共${all}个。`,
  catalogue: '浙江人工智能应用案例目录',
  questions: (n: number) => `现有${n}个问题。`,
  counts: {
    cases: '可按行业、城市和问题查找，也可下载。',
    figures: (n: number) => `共${n}条。`,
    sources: (n: number) => `共${n}条来源。`,
    entries: (n: number) => `共${n}个词条，各有出处。`,
    targets: (n: number) => `共${n}项目标。`,
    timeline: (n: number) => `共${n}条，各有出处。`,
  },
};

const en: typeof zh = {
  adopter: (who, city, industry) => `User: ${who} (${city}; ${industry}).`,
  grade: (n, name) => `Evidence grade ${n}: ${name.toLowerCase()}.`,
  noGrade: 'Not an effect, so not graded.',
  ungraded: 'Not graded.',
  sources: (n, origins) => `${n} source${n === 1 ? '' : 's'}, ${origins} origin${origins === 1 ? '' : 's'}.`,
  checked: (date) => `Checked ${date}.`,
  entry: (kind, places) => `${kind} entry${places && `, found in ${places}`}.`,
  inCases: (n) => `${n} case${n === 1 ? '' : 's'}`,
  inSections: (parts) => `the article (${parts.toLowerCase()})`,
  inUpdates: (n) => `${n} later note${n === 1 ? '' : 's'}`,
  and: (places) => (places.length < 2 ? places.join('') : `${places.slice(0, -1).join(', ')} and ${places.at(-1)}`),
  adopters: (names, more) => `Users: ${names}${more ? ' and others' : ''}.`,
  tasks: (names) => `Most frequent problems: ${names.toLowerCase()}.`,
  best: (n, name) => `Best evidence: grade ${n}, ${name.toLowerCase()}.`,
  latest: (date) => `Last checked ${date}.`,
  ofPage: (name, page, from, to, all) => `${name}, page ${page}: ${from === to ? `case ${from}` : `cases ${from} to ${to}`} of ${all}.`,
  catalogue: 'Catalogue of AI cases in Zhejiang',
  questions: (n) => `${n} questions so far.`,
  counts: {
    cases: 'Find them by industry, city, stage, problem or technique.',
    figures: (n) => `${n} in all.`,
    sources: (n) => `${n} sources in all.`,
    entries: (n) => `${n} entries, with sources.`,
    targets: (n) => `${n} targets in all.`,
    timeline: (n) => `${n} events, each with its source.`,
  },
};

/** The sentences of descriptions in a language. */
export const descriptionStrings = (language: Language): typeof zh => ({ zh, en })[language];
