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

/** Of a source its first citation, of a figure the number itself. */
const wordsOf = ({ id, dataset }: HTMLElement): Element | null | undefined =>
  prose?.querySelector(id ? `.cite [href="#${id}"]` : `[data-figure="${dataset.noteOf}"]`);

function place(): void {
  if (!margin || !prose) return;
  const notes = [...margin.querySelectorAll<HTMLElement>('li')];
  for (const note of notes) note.style.marginBlockStart = '';
  margin.classList.toggle('placed', wide.matches);
  if (!wide.matches) return;
  const { top } = margin.getBoundingClientRect();
  let free = margin.querySelector('h2')!.offsetHeight;
  // They stay in the flow, each pushed down from the one before: whatever grows pushes the others on.
  notes
    .map((note) => ({ note, wanted: (wordsOf(note)?.getBoundingClientRect().top ?? Infinity) - top }))
    .sort((a, b) => a.wanted - b.wanted)
    .forEach(({ note, wanted }, i) => {
      const gap = Number.isFinite(wanted) ? Math.max(GAP, wanted - free) : GAP;
      note.style.order = String(i + 1);
      note.style.marginBlockStart = `${gap}px`;
      free += gap + note.offsetHeight;
    });
}

place();
wide.addEventListener('change', place);
if (prose) new ResizeObserver(place).observe(prose);
