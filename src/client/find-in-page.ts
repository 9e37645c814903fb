/** Narrows a long list down to the items that have all the words typed; groups without any go. */
const field = document.querySelector<HTMLInputElement>('[data-find-in]');
const found = document.querySelector<HTMLElement>('[data-found]');
const sections = [...document.querySelectorAll<HTMLElement>('main section')].map((section) => ({
  section,
  items: [...section.querySelectorAll<HTMLElement>('.source-list > li')].map((item) => ({ item, text: item.textContent.toLowerCase() })),
}));

field?.addEventListener('input', () => {
  const words = field.value.toLowerCase().split(/\s+/).filter(Boolean);
  let count = 0;
  for (const { section, items } of sections) {
    let shown = 0;
    for (const { item, text } of items) {
      item.hidden = !words.every((word) => text.includes(word));
      if (!item.hidden) shown++;
    }
    section.hidden = shown === 0;
    count += shown;
  }
  if (found) found.textContent = words.length === 0 ? '' : found.dataset.words!.replace('{n}', String(count));
});
