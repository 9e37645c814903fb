import { stringify } from 'yaml';
import { strings } from '../../i18n/index.ts';
import { lastUpdated } from '../../model/checked.ts';
import type { Model } from '../../model/model.ts';

/**
 * CITATION.cff (Citation File Format 1.2.0): how to cite the data as a whole. It has no address and no DOI, since the
 * sources don't know where they are published; its date is that of the latest change in the records.
 *
 * @param version that of package.json
 */
export function citationFile(model: Model, version: string): string {
  const [en, zh] = [strings('en').site, strings('zh').site];
  return stringify(
    {
      'cff-version': '1.2.0',
      message: 'Cite the original source of a number first: each case names it. To cite the collection, use this.',
      type: 'dataset',
      title: `${en.name} · ${zh.name}`,
      authors: [{ name: en.name }],
      abstract: `${en.description} What a case claims is not proof: each result carries a grade of evidence. In Chinese and English.`,
      keywords: ['artificial intelligence', 'Zhejiang', 'China', 'case studies', 'evidence grading', '人工智能', '浙江', '应用案例'],
      license: 'CC-BY-4.0',
      version,
      'date-released': lastUpdated(model.content),
    },
    { lineWidth: 0, defaultStringType: 'QUOTE_SINGLE', defaultKeyType: 'PLAIN' },
  );
}
