import type { Language } from '../../src/i18n/language.ts';

/** What generateCases() makes, as far as a page of Markdown says it. */
interface Generated {
  title: Record<Language, string>;
  summary: Record<Language, string>;
  problem: Record<Language, string>;
  approach: Record<Language, string>;
  doubts: Record<Language, string>;
  industry: string;
  city: string;
  stages: string[];
  tasks: string[];
  technologies: string[];
  results: { metric: Record<Language, string>; before?: { value: number; unit: string }; after: { value: number; unit: string }; as_of: string }[];
  sources: string[];
  updated: string;
}

/** A generated case as whoever writes documentation would: its facts and its prose, and nothing that our site adds. */
export function caseMarkdown(record: object, language: Language): string {
  const { title, summary, problem, approach, doubts, industry, city, stages, tasks, technologies, results, sources, updated } = record as Generated;
  const amount = (quantity?: { value: number; unit: string }) => (quantity ? `${quantity.value} ${quantity.unit}` : '–');
  return [
    `---\ntitle: ${JSON.stringify(title[language])}\ndescription: ${JSON.stringify(summary[language])}\n---`,
    summary[language],
    '## Results',
    `| | before | after | date |\n| --- | --- | --- | --- |\n${results.map(({ metric, before, after, as_of }) => `| ${metric[language]} | ${amount(before)} | ${amount(after)} | ${as_of} |`).join('\n')}`,
    '## At a glance',
    Object.entries({ industry: [industry], city: [city], stages, tasks, technologies })
      .map(([name, values]) => `- **${name}**: ${values.join(', ')}`)
      .join('\n'),
    '## Problem',
    problem[language],
    '## Approach',
    approach[language],
    '## Doubts',
    doubts[language],
    '## Sources',
    sources.map((source) => `1. [${source}](https://example.org/sources/${source})`).join('\n'),
    `Updated ${updated}`,
    '',
  ].join('\n\n');
}
