import type { Language } from './language.ts';

/** The finding of the unfinished cloth, in whatever words are true of its threads. */
const TITLES: Record<Language, (n: number, outsiders: number) => string> = {
  zh: (n, outsiders) => {
    if (n === 0) return '没有成效数字';
    const measured = outsiders > 0 ? `能确认由第三方测量的有${outsiders}项` : n === 1 ? '不能确认由第三方测量' : '没有一项能确认由第三方测量';
    return `${n}项成效数字，${measured}`;
  },
  en: (n, outsiders) => {
    if (n === 0) return 'No claimed effect of AI';
    if (n === 1) return `1 claimed effect of AI; it ${outsiders === 0 ? 'isn’t known to have been' : 'was'} measured by an outsider`;
    const measured = outsiders === 0 ? 'none is known to have been' : `${outsiders} ${outsiders === 1 ? 'was' : 'were'}`;
    return `${n} claimed effects of AI; ${measured} measured by an outsider`;
  },
};

export const clothTitleOf = (language: Language): ((n: number, outsiders: number) => string) => TITLES[language];
