import { OtherBuild } from '../build-files.ts';

/** A case as its own page tells it: the compare page and the shortlist read built pages, so that nothing is worded twice. */
export interface ReadCase {
  id: string;
  href: string;
  title: string;
  /** Clone of a part of the page, by its `data-part`; without ids, so that it can stand beside others. */
  part: (name: string) => DocumentFragment | undefined;
  /** Clones of all elements that match. */
  all: (selector: string) => HTMLElement[];
}

export const ID = /^(?=.{3,48}$)[a-z0-9]+(-[a-z0-9]+)*$/;

const cloned = <E extends Element>(of: E): E => {
  const clone = document.importNode(of, true);
  for (const marked of [clone, ...clone.querySelectorAll('[id]')]) marked.removeAttribute('id');
  return clone;
};

/** What each page of a case has: one without it was built for another version of these scripts, and would seem to disclose nothing. */
const PARTS = ['h1', '.facts > [data-fact]', '[data-part=evidence]', '[data-part=summary]'];

/**
 * Reads a case's page as the host has it now: caches may hold pages of several builds.
 *
 * @param cases address of the folder of case pages in this language, with its closing slash
 * @returns undefined where there is no such case, or it was withdrawn; throws where the network failed, OtherBuild where these scripts
 * don't know the page's form
 */
export async function readCase(id: string, cases: string): Promise<ReadCase | undefined> {
  if (!ID.test(id)) return undefined;
  const address = `${cases}${id}/`;
  const answer = await fetch(address, { cache: 'no-cache' });
  if (answer.status === 404) return undefined;
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const main = page.querySelector<HTMLElement>('main.case');
  if (!main) return undefined;
  if (!PARTS.every((part) => main.querySelector(part))) throw new OtherBuild();
  // Links of that page are to be followed from this one.
  for (const link of main.querySelectorAll('a[href^="#"]')) link.setAttribute('href', address + (link.getAttribute('href') ?? ''));
  return {
    id,
    href: address,
    title: main.querySelector('h1')?.textContent.trim().replace(/\s+/g, ' ') ?? id,
    part: (name) => {
      const of = main.querySelector(`[data-part="${name}"]`);
      if (!of) return undefined;
      const fragment = document.createDocumentFragment();
      fragment.append(...cloned(of).childNodes);
      return fragment;
    },
    all: (selector) => [...main.querySelectorAll<HTMLElement>(selector)].map(cloned),
  };
}

/** What a result is held against and who says so, in words: each row's name and text. */
export const comparedRows = (result: Element, colon: string): string[] =>
  [...result.querySelectorAll('[data-compared]')].map((row) =>
    [...row.children].map((part) => part.textContent.trim().replace(/\s+/g, ' ')).join(colon),
  );
