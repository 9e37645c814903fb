/** Pages say themselves whether they are searched: the body carries the mark where they are. */
const MARK = 'data-pagefind-body';

/** The HTML to index for a built page, or undefined for pages that search leaves out (404, search itself, page/N). */
export const searchable = (html: string): string | undefined => (html.includes(MARK) ? html : undefined);
