/** Ctrl/Cmd-K puts the cursor into the header's search box. */
const box = document.querySelector<HTMLInputElement>('header input[type=search]');

document.addEventListener('keydown', (event) => {
  if (!box || event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
  event.preventDefault();
  box.focus();
  box.select();
});
