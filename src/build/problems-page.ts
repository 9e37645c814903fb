import { BCP47, PREFIX, type Language } from '../i18n/language.ts';
import { problemsPageStrings } from '../i18n/problems-page.ts';
import type { PageProblems } from '../records/page-problems.ts';
import { MOST_TOLD, problemText } from '../records/problem-text.ts';
import { inOrder } from '../records/problems.ts';
import { escaped } from '../render/drawing/draw.ts';

const STYLE = `
  :root { color-scheme: light dark; }
  body { max-width: 50rem; margin: 3rem auto; padding: 0 1rem; font: 1rem/1.6 system-ui, sans-serif; }
  h1 { font-size: 1.5rem; }
  li { margin-block: 1.5rem; }
  pre { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere; font: 0.875rem/1.6 ui-monospace, monospace; }`;

/** The language of the page at an address below the base path. */
export const languageOf = (address: string): Language => (address.startsWith(`${PREFIX.en}/`) ? 'en' : 'zh');

/**
 * The page that `npm run dev` shows in the place of one that can't be made. Vite's script on it loads the page anew when content is saved.
 *
 * @param base the site's base path
 */
export function problemsPage({ of: whose, problems }: PageProblems, language: Language, base: string): string {
  const t = problemsPageStrings(language);
  const told = inOrder(problems);
  const more = told.length - MOST_TOLD;
  return `<!doctype html>
<html lang="${BCP47[language]}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(t.title)}</title>
<style>${STYLE}
</style>
<script type="module" src="/@vite/client"></script>
<main>
<h1>${escaped(t.title)}</h1>
<p>${escaped(t.lead[whose])}</p>
<ul>
${told
  .slice(0, MOST_TOLD)
  .map((problem) => `<li><pre>${escaped(problemText(problem, language))}</pre></li>`)
  .join('\n')}
</ul>
${more > 0 ? `<p>${escaped(t.more(more))}</p>` : ''}
<p><a href="${escaped(`${base.replace(/\/$/, '')}${PREFIX[language]}/`)}">${escaped(t.home)}</a></p>
</main>
</html>
`;
}
