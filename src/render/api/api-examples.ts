import type { Model } from '../../model/model.ts';
import { listAddress, type ListFile } from './json.ts';

/** Results of these grades count as more than a claim with something to compare it with. */
const LEAST_GRADE = 3;

/** Commands that fetch a list, one case and the tables. `whole` makes an address below the base a whole one. */
export const commands = (caseId: string, whole: (path: string) => string): string[] => [
  `curl -s ${whole(listAddress('cases'))}`,
  `curl -s ${whole(`/api/v1/cases/${caseId}.json`)}`,
  `curl -s -O ${whole('/cases.csv')}`,
];

/** A program that reads a whole list, however many files it has, and counts the better proven results. */
export const program = (whole: (path: string) => string): string => `let address = '${whole(listAddress('results'))}';
const results = [];
while (address) {
  const file = await (await fetch(address)).json();
  results.push(...file.items);
  address = file.next && new URL(file.next, address).href;
}
console.log(results.filter(({ grade }) => grade >= ${LEAST_GRADE}).length);`;

/** What that program prints. */
export const programPrints = (model: Model): number =>
  model.cases.flatMap(({ results }) => results).filter(({ grading }) => (grading?.grade ?? 0) >= LEAST_GRADE).length;

const SHOWN = ['id', 'title', 'city', 'grade', 'headline', 'checked_on'];

/** The beginning of a list of cases as JSON: the frame as it is, and of the first item a few fields. */
export function excerpt({ items, ...frame }: ListFile<{ id: string }>): string {
  const shown = items.slice(0, 1).map((item) => Object.fromEntries(Object.entries(item).filter(([key]) => SHOWN.includes(key))));
  return JSON.stringify({ ...frame, items: shown }, null, 2);
}
