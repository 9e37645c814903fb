/** Marks in a contents list the part that is being read. Without it the list is plain links. */
const links = new Map([...document.querySelectorAll<HTMLAnchorElement>('.toc a')].map((link) => [decodeURIComponent(link.hash.slice(1)), link]));
const headings = [...links.keys()].map((id) => document.getElementById(id)).filter((element) => element !== null);
const languageSwitch = document.querySelector<HTMLAnchorElement>('.language-switch');
const foot = document.querySelector('body > footer');

/** Headings above the line at which people read. */
const passed = new Set<Element>();
let atFoot = false;

/** At the foot of the page the last headings never reach that line: take the one that the reader jumped to, or else the last. */
const lastRead = () => headings.find((element) => element.matches(':target') && element.getBoundingClientRect().top >= 0) ?? headings.at(-1);
const mark = () => {
  const current = atFoot ? lastRead() : headings.findLast((heading) => passed.has(heading));
  for (const [id, link] of links) {
    if (id === current?.id) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
  // The other language has the same parts: its page opens at this one.
  if (languageSwitch) languageSwitch.hash = current?.id ?? '';
};
/** Everything above the reading line, a third of the way down the window. */
const reading = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting } of entries) passed[isIntersecting ? 'add' : 'delete'](target);
    mark();
  },
  { rootMargin: '999999px 0px -66% 0px' },
);
for (const heading of headings) reading.observe(heading);
const end = new IntersectionObserver(
  ([entry]) => {
    atFoot = entry?.isIntersecting ?? false;
    mark();
  },
  { threshold: 0.9 },
);
if (foot) end.observe(foot);
addEventListener('hashchange', mark);
