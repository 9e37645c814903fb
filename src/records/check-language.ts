/** The languages in which the check speaks to editors. */
export type CheckLanguage = 'zh' | 'en';

/** The language that a word names, as a tag or by its name. */
export function namedLanguage(word: string): CheckLanguage | undefined {
  if (/^(zh|cn|chinese|中文|汉语)/i.test(word)) return 'zh';
  return /^(en|英文|英语)/i.test(word) ? 'en' : undefined;
}

/**
 * The language of an editor's terminal: what is asked for, else what the system's variables say, else that of the computer
 * (Windows sets no variable).
 *
 * @param asked zh, en, or a longer tag such as zh-CN
 */
export function checkLanguage(asked?: string): CheckLanguage {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  const system = [LC_ALL, LC_MESSAGES, LANG].find(Boolean);
  return namedLanguage(asked || system || Intl.DateTimeFormat().resolvedOptions().locale) ?? 'en';
}
