/** A text in pieces, before it becomes HTML (feeds) or Markdown: both say the same, written once. */
export type Inline = string | { link: string; text: string } | { strong: readonly Inline[] };

/** A mark that leads to a note at the end of the text; only Markdown has it. */
export interface Note {
  note: string;
}

/** @typeParam I what stands in a line: plain pieces, or pieces and notes */
export type Block<I = Inline> =
  /** `id` is its place on the page. */
  | { heading: 2 | 3; text: string; id?: string | undefined }
  | { paragraph: readonly I[] }
  | { list: readonly Item<I>[]; ordered?: boolean }
  /** Set apart from the running text. */
  | { aside: readonly Block<I>[] };

/** One thing of a list, with the things under it. */
export interface Item<I = Inline> {
  item: readonly I[];
  under?: readonly (readonly I[])[];
}

export const heading = (level: 2 | 3, text: string, id?: string): Block => ({ heading: level, text, id });
export const paragraph = (...pieces: Inline[]): Block => ({ paragraph: pieces });
export const list = (...items: (readonly Inline[])[]): Block => ({ list: items.map((item) => ({ item })) });
export const ordered = (...items: (readonly Inline[])[]): Block => ({ list: items.map((item) => ({ item })), ordered: true });

/** Pieces with the same words between them. */
export const joinPieces = (parts: readonly (readonly Inline[])[], between: string): Inline[] =>
  parts.flatMap((part, i) => (i > 0 ? [between, ...part] : [...part]));
