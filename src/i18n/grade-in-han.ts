/** A grade in Chinese: a rank and no quantity, so in Han as in running text. */
export const gradeInHan = (n: number): string => `${'零一二三四'[n] ?? n}级`;
