import { PICTURES } from '../picture-names.ts';
import type { Kind } from '../kinds.ts';
import type { Rule } from '../content.ts';
import { nearest } from '../nearest.ts';

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
export const components: Rule = ({ content, report }) => {
  for (const [list, known] of [
    [content.sections, Object.keys(COMPONENTS)],
    [content.pages, Object.keys(COMPONENTS)],
  ] as const) {
    for (const entry of list) {
      for (const use of entry.prose.components) {
        const place = { file: entry.file, line: use.line, column: use.column, at: `<${use.name}>` };
        const target = COMPONENTS[use.name];
        if (!known.includes(use.name)) {
          report({ ...place, code: 'unknownComponent', params: { name: use.name, known } });
          continue;
        }
        if (target === undefined) continue;
        const { id } = use.attributes;
        if (!id) report({ ...place, code: 'missingId', params: { component: use.name } });
        else if (target === 'ledger') {
          if (!content.incomplete.has('ledger') && !Object.hasOwn(content.taxonomy.ledger, id)) {
            report({
              ...place,
              code: 'unknownValue',
              params: { list: 'ledger', got: id, nearest: nearest(id, Object.keys(content.taxonomy.ledger)) },
            });
          }
        } else if (target === 'picture') {
          if (!(PICTURES as readonly string[]).includes(id)) report({ ...place, code: 'unknownPicture', params: { got: id, known: PICTURES } });
        } else if (target !== 'html' && !content.unreadable.has(id) && !target.some((kind) => content.records[kind].has(id))) {
          const candidates = target.flatMap((kind) => [...content.records[kind].keys()]);
          report({
            ...place,
            code: 'unknownRecord',
            params: { kinds: target.map((kind) => `content/${kind}/`).join(', '), got: id, nearest: nearest(id, candidates) },
          });
        }
      }
    }
  }
};
