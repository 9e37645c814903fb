/** Buttons that print: the page, or the part of it that they point at, which the print style sheet then shows alone. */
for (const button of document.querySelectorAll<HTMLElement>('[data-print]')) {
  button.addEventListener('click', (event) => {
    const target = button.getAttribute('href');
    if (target?.startsWith('#')) {
      event.preventDefault();
      // The address first: the style sheet prints what it points at.
      location.hash = target;
    }
    requestAnimationFrame(() => print());
  });
}
