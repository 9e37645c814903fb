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
  for (const note of notes) note.style.marginBlockStart = '';
  margin.classList.toggle('placed', wide.matches);
  if (!wide.matches) return;
  const { top } = margin.getBoundingClientRect();
  const wanted = new Map(notes.map((note) => [note, (wordsOf(note)?.getBoundingClientRect().top ?? Infinity) - top]));
  let free = margin.querySelector('h2')!.offsetHeight;
  // They stay in the flow, each pushed down from the one before: whatever grows pushes the others on.
  [...notes]
    .sort((a, b) => wanted.get(a)! - wanted.get(b)!)
    .forEach((note, i) => {
      const at = wanted.get(note)!;
      const gap = Number.isFinite(at) ? Math.max(GAP, at - free) : GAP;
      note.style.order = String(i + 1);
      note.style.marginBlockStart = `${gap}px`;
      free += gap + note.offsetHeight;
    });
}

place();
wide.addEventListener('change', place);
if (prose) new ResizeObserver(place).observe(prose);
