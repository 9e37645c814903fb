/** What stands above the bar of grades, for any selection of cases. */
import { expect, it } from 'vitest';
import { gradesTitle } from '../../src/i18n/grades-title.ts';

it.each<['zh' | 'en', number[], string, string]>([
  ['zh', [25, 39, 8, 8, 0], '', '80个案例，8个达到三级，没有达到四级的'],
  ['en', [25, 39, 8, 8, 0], '', 'Of 80 cases, 8 reach grade 3; none reaches grade 4'],
  ['en', [25, 39, 8, 7, 1], '', 'Of 80 cases, 8 reach grade 3; 1 reaches grade 4'],
  ['zh', [0, 1, 0, 2, 3], '', '6个案例，5个达到三级，3个达到四级'],
  ['en', [0, 0, 0, 1, 0], 'Textiles: ', 'Textiles: of 1 case, 1 reaches grade 3; none reaches grade 4'],
  ['en', [2, 3, 4, 0, 0], '', 'Of 9 cases, none reaches grade 3'],
  ['zh', [2, 3, 4, 0, 0], '纺织：', '纺织：9个案例，没有达到三级的'],
])('%s %j %s', (language, counts, about, title) => expect(gradesTitle(language, counts, about)).toBe(title));
