/**
 * The way into explanations: a click on a link to an entry, or on a figure, has it explained beside the word. Nothing of that is loaded before.
 * Without this script, with a modifier key or another mouse button, or when the entry can't be read, it is a plain link.
 */
const from = document.querySelector<HTMLElement>('[data-terms]')?.dataset ?? {};
const load = () => import('./explain.ts');

/** The press that closes an explanation ends in a click on its term, which must not open it again. */
let closes = false;

const explained = async (link: HTMLAnchorElement, y: number) => {
  link.ariaBusy = 'true';
  try {
    await (await load()).explain(link, y, from);
  } catch {
    location.href = link.href;
  }
  link.ariaBusy = null;
};

for (const link of 'popover' in HTMLElement.prototype ? document.querySelectorAll<HTMLAnchorElement>('a.term, a.article-figure') : []) {
  link.ariaHasPopup = 'dialog';
  link.addEventListener('pointerdown', () => {
    closes = link.ariaExpanded === 'true';
    load().catch(() => undefined);
  });
  link.addEventListener('click', (event) => {
    // A second click while the entry is loading follows the link: the reader doesn't want to wait.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || link.ariaBusy) return;
    event.preventDefault();
    if (!closes) void explained(link, event.clientY);
    closes = false;
  });
  link.addEventListener('keydown', (event) => {
    if (event.key !== ' ') return;
    event.preventDefault();
    void explained(link, 0);
  });
}
