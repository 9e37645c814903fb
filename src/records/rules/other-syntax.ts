import type { Rule } from '../content.ts';
import { ID_PATTERN } from '../id.ts';
import { type OtherSyntax } from '../messages/wording.ts';
import { plainWords, withoutPlaceholders } from '../marks.ts';
import { texts } from '../texts.ts';

interface Form {
  what: OtherSyntax;
  pattern: RegExp;
  /** The same in the form that records have; undefined where nobody can tell. */
  write?: (whole: string, ...groups: string[]) => string;
}

/** Marks of other syntaxes: a record's text has links and numbers of its results, and would print all these as they were typed. */
const FORMS: readonly Form[] = [
  { what: 'tag', pattern: /<([a-z][a-z0-9]*)\b[^<>]*>(.*?)<\/\1>/iu, write: (_, __, words) => words },
  { what: 'tag', pattern: /<\/?[a-z][a-z0-9]*\b[^<>]*\/?>/iu, write: () => '' },
  { what: 'entity', pattern: /&(?:[a-z]{2,8}|#\d{2,6}|#x[0-9a-f]{2,6});/iu },
  { what: 'address', pattern: /\[([^[\]]*)\]\((https?:[^()\s]*)\)/u },
  { what: 'link', pattern: /\[([^[\]]+)\]\(([^()\s]*?)([a-z0-9-]+)\/?\)/u, write: (_, words, __, id) => `[[${id}|${words}]]` },
  { what: 'link', pattern: /【【([^】|]+)\|?([^】]*)】】/u, write: (_, id, words) => `[[${id.trim()}${words ? `|${words}` : ''}]]` },
  { what: 'address', pattern: /https?:\/\/[!-~]*/u },
  { what: 'brace', pattern: /\{\{\s*(r\d+\.(?:before|after|change))\s*\}\}/u, write: (_, value) => `{${value}}` },
  { what: 'bold', pattern: /\*\*(.+?)\*\*/u, write: (_, words) => words },
  { what: 'bold', pattern: /(?<![\w_])__(?=\S)(.+?)__(?![\w_])/u, write: (_, words) => words },
  { what: 'bold', pattern: /\*\*/u, write: () => '' },
  { what: 'code', pattern: /`([^`]*)`?/u, write: (_, words) => words },
  { what: 'heading', pattern: /^#{1,6} +/u, write: () => '' },
];
/** What is left of a link that isn't closed, or of braces, once what can be read is taken out. */
const BROKEN = /\[\[|\]\]|[{}]/u;
const SINGLE_BRACKETS = /(?<!\[)\[([^[\]]+)\](?![\](])/gu;

/** Texts of records and front matter hold no marks of another syntax; prose in MDX has its own. */
export const otherSyntax: Rule = ({ content, report }) => {
  for (const { text, path, kind, place } of texts(content)) {
    if (path.length === 0 || !MAY_BE_MARK.test(text)) continue;
    const found = FORMS.flatMap(({ what, pattern, write }) => {
      const match = pattern.exec(text);
      return match ? [{ what, got: match[0].trim(), write: write?.(...(match as unknown as [string, ...string[]])) }] : [];
    });
    for (const [whole, inner = ''] of text.matchAll(SINGLE_BRACKETS)) {
      const [id = ''] = inner.split('|');
      if (content.records.reference.has(id) || content.records.cases.has(id) || (ID_PATTERN.test(id) && id.includes('-')))
        found.push({ what: 'link', got: whole, write: `[${whole}]` });
    }
    const rest = plainWords(text);
    const broken = BROKEN.exec(kind === 'cases' ? withoutPlaceholders(rest) : rest);
    if (found.length === 0 && broken) found.push({ what: broken[0].length > 1 ? 'openLink' : 'brace', got: broken[0], write: undefined });
    const [first] = found;
    if (first) report({ ...place(), code: 'otherSyntax', params: first });
  }
};
/** Quick: most texts have none of these. */
const MAY_BE_MARK = /[<&[\]【*_`#{}]|:\/\//u;
