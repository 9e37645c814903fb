/** A button that copies the page's address. Styles hide it where there are no scripts. */
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy-link]')) {
  button.addEventListener('click', () => {
    const address = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href.replace(/#.*/, '');
    void navigator.clipboard.writeText(address).then(() => {
      button.textContent = button.dataset.copied!;
    });
  });
}
