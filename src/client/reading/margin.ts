/**
 * Sets the notes in the margin beside the words that they belong to, one below the other where two would meet. On a narrow screen, and
 * without this script, they are lists after the text.
 */
const margin = document.querySelector<HTMLElement>('.article-margin');
const prose = document.querySelector<HTMLElement>('.article-page > .prose');
/** The same width as in site-reading.css. */
const wide = matchMedia('(width > 60rem)');
/** Pixels between two notes. */
const GAP = 12;

const wordsOf = (note: HTMLElement): Element | null | undefined =>
  prose?.querySelector(`[data-figure="${note.dataset.noteOf}"], [data-source="${note.dataset.noteOf}"]`);

function place(): void {
  if (!margin || !prose) return;
  const notes = [...margin.querySelectorAll<HTMLElement>('[data-note-of]')];
  margin.classList.toggle('placed', wide.matches);
  for (const note of notes) note.style.top = '';
  margin.style.minBlockSize = '';
  if (!wide.matches) return;
  const top = margin.getBoundingClientRect().top;
  const placed = notes
    .map((note) => ({ note, wanted: (wordsOf(note)?.getBoundingClientRect().top ?? Infinity) - top }))
    .sort((a, b) => a.wanted - b.wanted);
  let free = margin.querySelector('h2')!.offsetHeight + GAP;
  for (const { note, wanted } of placed) {
    const at = Number.isFinite(wanted) ? Math.max(wanted, free) : free;
    note.style.top = `${at}px`;
    free = at + note.offsetHeight + GAP;
  }
  margin.style.minBlockSize = `${free}px`;
}

place();
wide.addEventListener('change', place);
if (prose) new ResizeObserver(place).observe(prose);
