/** Elements without an end tag. */
const VOID = new Set(['area', 'base', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr']);
/** Elements whose text is no reading matter: those that Pagefind leaves out, too. */
const SILENT = new Set(['script', 'style', 'noscript', 'label', 'form', 'svg', 'footer', 'nav', 'iframe', 'template']);
/** Elements that stand apart from what follows. */
const BLOCK =
  /^(?:address|article|aside|blockquote|dd|details|div|dl|dt|figcaption|figure|footer|form|h[1-6]|header|li|main|ol|p|section|summary|table|tbody|td|th|thead|tr|ul)$/;
const TAG = /<(\/?)([a-z][a-z0-9-]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/g;

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };
const decoded = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/gi, (all, hex: string, decimal: string, name: string) =>
    hex ? String.fromCodePoint(parseInt(hex, 16)) : decimal ? String.fromCodePoint(Number(decimal)) : (ENTITIES[name.toLowerCase()] ?? all),
  );

/** A paragraph, a cell, a label: pieces of text never go over the end of one. */
export interface Line {
  text: string;
  /** On which card of a case it stands, counted from 1; 0: on none, the page itself says it. */
  card: number;
  /** Where it begins and ends in `html`. */
  from: number;
  to: number;
}

/** What search reads of a built page. */
export interface PageText {
  language: 'zh' | 'en';
  /** As the page says itself: case, entry … */
  kind: string;
  /** The h1. */
  title: string;
  /** Everything below <main> that the page counts as its own. */
  lines: Line[];
  /** The inside of <main>, as it stands. */
  html: string;
}

const plain = (words: string): string => words.replace(/\s+/g, ' ').trim();

/** Takes a built page apart; undefined for pages that say that they aren't searched. Reads our own, valid HTML only. */
export function pageText(page: string): PageText | undefined {
  const main = /<main\b[^>]*\bdata-pagefind-body\b[^>]*>/.exec(page);
  if (!main) return undefined;
  const html = page.slice(main.index + main[0].length, page.lastIndexOf('</main>'));
  const kind = /data-pagefind-meta="kind:([a-z]+)"/.exec(main[0])?.[1] ?? 'page';
  const language = /<html[^>]*\slang="zh/.test(page) ? 'zh' : 'en';
  const lines: Line[] = [];
  let line = '';
  let from = 0;
  /** How deep we are in a card, and how many there were. */
  let carded = 0;
  let cards = 0;
  let title = '';
  let inTitle = false;
  /** How deep we are in something that isn't read; 0 when we read. */
  let skipped = 0;
  let last = 0;
  const endLine = (to: number) => {
    const text = plain(line);
    if (text) lines.push({ text, card: carded > 0 ? cards : 0, from, to });
    line = '';
  };
  for (const match of html.matchAll(TAG)) {
    const [all, close, name = '', attributes = ''] = match;
    if (skipped === 0) {
      const piece = decoded(html.slice(last, match.index)).replace(/\s+/g, ' ');
      line += piece;
      if (inTitle) title += piece;
    }
    last = match.index + all.length;
    const empty = VOID.has(name) || attributes.endsWith('/');
    if (skipped > 0) {
      if (!empty) skipped += close ? -1 : 1;
      continue;
    }
    if (BLOCK.test(name)) {
      endLine(match.index);
      from = last;
    }
    if (carded > 0 && !empty) carded += close ? -1 : 1;
    else if (name === 'article' && attributes.includes('class="card"')) [carded, cards] = [1, cards + 1];
    if (name === 'h1') inTitle = close === '';
    if (!close && !empty && (SILENT.has(name) || attributes.includes('data-pagefind-ignore'))) skipped = 1;
  }
  endLine(html.length);
  return { language, kind, title: plain(title), lines, html };
}
