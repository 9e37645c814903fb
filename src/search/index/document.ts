/** What search reads of a page: its title and lines in reading order. Made from the views, never from built pages. */
import type { Language } from '../../i18n/language.ts';
import type { Case } from '../../model/cases.ts';
import type { PageFacet } from '../../model/facets.ts';
import type { QuestionId } from '../../records/schemas/taxonomy.ts';
import type { Block, Inline, Item, Note } from '../../render/text/blocks.ts';
import type { Writing } from '../../render/text/writing.ts';
import { numberText, type ResultView } from '../../views/result.ts';
import type { CaseCardView } from '../../views/case-card.ts';
import type { PageKind, PageView } from '../../views/page.ts';
import { publisherName } from '../../views/source.ts';

type Piece = Inline | Note;

/** A paragraph, a heading, a label, a cell: pieces of text never go over the end of one. */
export interface Line {
  text: string;
  /** What it is; the engine weighs headings by it. A cell is what stands in a list or a table. */
  as: 'heading-1' | 'heading-2' | 'heading-3' | 'paragraph' | 'label' | 'cell';
  /** Its place on the page, for addresses; headings only. */
  id?: string | undefined;
}

/** What a page is the page of. */
export type Subject =
  | { kind: 'case'; case: Case }
  | { kind: 'entry'; id: string }
  | { kind: 'facet'; facet: PageFacet; value: string }
  | { kind: 'question'; id: QuestionId };

/** A page as search sees it, in one language. */
export interface SearchDocument {
  language: Language;
  /** Its address without language. */
  path: string;
  kind: PageKind;
  title: string;
  subject?: Subject;
  /** It lists everything there is of a kind: it names each thing, and is about none. */
  listsAll?: true;
  /** What it says itself, from its heading on; what it repeats of other pages (cards, leads, news) is theirs. */
  lines: Line[];
  /** Its sources and facts, which stand behind what it says. */
  records?: Line[];
  /** What stands with its title in a list of hits: a case's number, with all that belongs to it, and its grade. */
  underTitle?: string;
  /** The text of each of the cards of cases on it: their cases say it, and the page is about what several of them name. */
  cards?: string[];
}

export const heading1 = (text: string): Line => ({ text, as: 'heading-1' });
export const heading2 = (text: string, id?: string): Line => ({ text, as: 'heading-2', id });
export const paragraph = (text: string): Line => ({ text, as: 'paragraph' });
export const label = (text: string): Line => ({ text, as: 'label' });
export const cell = (text: string): Line => ({ text, as: 'cell' });
/** A name and what is said under it; nothing where nothing is. */
export const row = (name: string, text: string): Line[] => (text ? [label(name), cell(text)] : []);

/** The document of a page with a heading and a lead, from the view of its frame. */
export const framed = (
  { language }: Pick<Writing, 'language'>,
  { path, title, heading = title, lead, kind = 'page' }: PageView,
  lines: readonly Line[],
  more: Pick<SearchDocument, 'subject' | 'listsAll' | 'cards'> = {},
): SearchDocument => ({ language, path, kind, title: heading, ...more, lines: [heading1(heading), paragraph(lead), ...lines] });

/** The parts of a line that are there, with dots between them. */
export const dotted = ({ t }: Pick<Writing, 't'>, ...parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join(t.dot);

function plain(ctx: Writing, pieces: readonly Piece[]): string {
  return pieces
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      if ('note' in piece) return ctx.t.cited(publisherName(ctx, piece.note));
      return 'strong' in piece ? plain(ctx, piece.strong) : piece.text;
    })
    .join('');
}

/** An item of a list; one that begins with a name is a row. */
function itemLines(ctx: Writing, { item, under = [] }: Item<Piece>): Line[] {
  const [first, second, ...rest] = item;
  const named = typeof first === 'object' && 'strong' in first && second === ctx.t.colon;
  return [...(named ? row(plain(ctx, [first]), plain(ctx, rest)) : [cell(plain(ctx, item))]), ...under.map((pieces) => cell(plain(ctx, pieces)))];
}

/** Blocks of a text, which are what its Markdown says, line by line. */
export const linesOf = (ctx: Writing, blocks: readonly Block<Piece>[]): Line[] =>
  blocks.flatMap((block): Line[] => {
    if ('heading' in block) return [{ text: block.text, as: `heading-${block.heading}`, id: block.id }];
    if ('paragraph' in block) return [paragraph(plain(ctx, block.paragraph))];
    if ('list' in block) return block.list.flatMap((item) => itemLines(ctx, item));
    return linesOf(ctx, block.aside);
  });

/** The text of cards of cases. */
export const cardTexts = ({ t }: Pick<Writing, 't'>, cards: readonly CaseCardView[]): string[] =>
  cards.map(({ title, facts, headline, grade }) =>
    [title, facts.join(t.dot), headline && `${headline.metric}${t.colon}${numberText(t, headline.number)}`, grade.text].filter(Boolean).join(' '),
  );

/** A result in one line: what was measured, the number with its caveats, its grade. */
export const resultLine = ({ t }: Pick<Writing, 't'>, { metric, number, grade }: ResultView): Line =>
  cell(`${metric}${t.colon}${numberText(t, number)}${t.dot}${grade.short}`);
