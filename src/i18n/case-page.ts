import type { Language } from './language.ts';

/** Words that only a case's page says, in Chinese; English must have the same keys. */
const zh = {
  contents: '本页内容',
  otherResults: '其他结果',
  allShare: '下列各项相同',
  behind: '这个数怎么来的',
  behindRow: '怎么来的',
  moreFacts: '更多情况',
  /** The main result's thread: what its source discloses. */
  thread: '主要结果写明了什么，没写明什么',
  threadKey: '实的，来源写明了；空的，没有写，数字指下面要问的那一条。',
  effect: '成效',
  given: '写明',
  notGiven: '没写明',
  threadKeyInPart: '实的，来源写明了；空的，读到的部分没有写（来源没有读全），数字指下面要问的那一条。',
  undisclosedInPart: '读到的部分没有写（来源没有读全）',
  notRead: '读到的部分没有写',
  alsoUndisclosed: '另外没有公布',
  alsoUndisclosedInPart: '读到的部分也没有写',
  stages: '环节（竖道，从左到右）',
  families: '技术族（横道，从上到下）',
  copyLink: '复制链接',
  copied: '已复制',
};

const en: typeof zh = {
  contents: 'On this page',
  otherResults: 'Other results',
  allShare: 'The same for all of these',
  behind: 'Behind this number',
  behindRow: 'Details',
  moreFacts: 'More facts',
  thread: 'What is stated of the main result, and what isn’t',
  threadKey: 'Filled: the source says so. Empty: it doesn’t; the number points to the question below.',
  effect: 'effect',
  given: 'given',
  notGiven: 'not given',
  threadKeyInPart:
    'Filled: the source says so. Empty: what we read doesn’t (a source was read only in part); the number points to the question below.',
  undisclosedInPart: 'Not in what we read (a source was read only in part)',
  notRead: 'not in what we read',
  alsoUndisclosed: 'Not disclosed either',
  alsoUndisclosedInPart: 'Not in what we read either',
  stages: 'Stages, in columns from left to right',
  families: 'Techniques, in rows from top to bottom',
  copyLink: 'Copy link',
  copied: 'Copied',
};

export const casePageStrings = (language: Language): typeof zh => ({ zh, en })[language];
