/** Names a thread of the cloth where the pointer is, and opens its case: by the rows of the table behind it. */
const figure = document.querySelector<HTMLElement>('[data-picture=unfinished-cloth]');
const rows = [...(figure?.querySelectorAll<HTMLAnchorElement>('[data-result-of] th a') ?? [])];
const bands = figure?.querySelector<HTMLElement>('.cloth-bands');
/** Stands there empty, so that nothing moves when a thread is named. */
const said = figure?.querySelector<HTMLElement>('.thread-name');

if (bands && said && rows.length > 0) {
  const threadAt = ({ target, clientX }: PointerEvent | MouseEvent): HTMLAnchorElement | undefined => {
    const svg = target instanceof Element ? target.closest('svg') : null;
    if (!svg) return undefined;
    const { left, width } = svg.getBoundingClientRect();
    return rows[Math.floor(((clientX - left) / width) * rows.length)];
  };
  bands.addEventListener('pointermove', (event) => {
    said.textContent = threadAt(event)?.textContent ?? '\u00a0';
  });
  bands.addEventListener('click', (event) => {
    const row = threadAt(event);
    if (row) location.assign(row.href);
  });
}
