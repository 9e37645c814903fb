/** The languages in which the check speaks to editors. */
export type CheckLanguage = 'zh' | 'en';

/**
 * The language of an editor's terminal: what is asked for, else what the system's variables say, else that of the computer
 * (Windows sets no variable).
 *
 * @param asked zh, en, or a longer tag such as zh-CN
 */
export function checkLanguage(asked?: string): CheckLanguage {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  const system = [LC_ALL, LC_MESSAGES, LANG].find(Boolean);
  return (asked || system || Intl.DateTimeFormat().resolvedOptions().locale).toLowerCase().startsWith('zh') ? 'zh' : 'en';
}
