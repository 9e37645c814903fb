import type { Language } from './language.ts';

/** How many of some cases reach the two highest grades: apart, since the browser says it anew as filters change. */
const TITLES: Record<Language, (cases: number, third: number, fourth: number, about: string) => string> = {
  zh: (cases, third, fourth, about) =>
    `${about}${cases}个案例，${third === 0 ? '没有达到三级的' : `${third}个达到三级，${fourth === 0 ? '没有达到四级的' : `${fourth}个达到四级`}`}`,
  en: (cases, third, fourth, about) => {
    const reach = (count: number) => `${count} ${count === 1 ? 'reaches' : 'reach'}`;
    return `${about ? `${about}of` : 'Of'} ${cases} case${cases === 1 ? '' : 's'}, ${third === 0 ? 'none reaches grade 3' : `${reach(third)} grade 3; ${fourth === 0 ? 'none reaches' : reach(fourth)} grade 4`}`;
  },
};

/**
 * @param counts how many cases have each grade, the grade as index
 * @param about what the cases have in common, with its colon
 */
export const gradesTitle = (language: Language, counts: readonly number[], about = ''): string => {
  const from = (grade: number) => counts.slice(grade).reduce((sum, count) => sum + count, 0);
  return TITLES[language](from(0), from(3), from(4), about);
};
