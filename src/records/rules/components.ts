import { PICTURES } from '../picture-names.ts';
import type { Kind } from '../kinds.ts';
import type { Rule } from '../content.ts';
import { expectId, expectValue, type Spot } from './expect.ts';

/** What authors may use in MDX, and the kinds of record that its id may name. */
export const COMPONENTS: Record<string, readonly Kind[] | 'ledger' | 'picture' | 'html'> = {
  Fact: 'ledger',
  Figure: ['figures'],
  Term: ['reference'],
  Cite: ['sources'],
  Update: ['updates'],
  CaseCard: ['cases'],
  Picture: 'picture',
  h2: 'html',
};

/** Components in MDX exist, carry an id, and the id names something of the right kind. */
export const components: Rule = (context) => {
  const { content, report } = context;
  for (const entry of [...content.sections, ...content.pages]) {
    for (const { name, line, column, attributes } of entry.prose.components) {
      const place = { file: entry.file, line, column, at: `<${name}>` };
      const target = Object.hasOwn(COMPONENTS, name) ? COMPONENTS[name] : undefined;
      const { id } = attributes;
      const spot: Spot = { place: () => place, write: (right) => `<${name} id="${right}"` };
      if (target === undefined) report({ ...place, code: 'unknownComponent', params: { name, known: Object.keys(COMPONENTS) } });
      else if (!id) report({ ...place, code: 'missingId', params: { component: name } });
      else if (target === 'ledger') expectValue(context, 'ledger', id, spot);
      else if (target === 'picture') {
        if (!(PICTURES as readonly string[]).includes(id)) report({ ...place, code: 'unknownPicture', params: { got: id, known: PICTURES } });
      } else if (target !== 'html') expectId(context, target, id, spot);
    }
  }
};
