/** In a build, pages import this file as it is, and no bundler tells it the base path: `build-config.ts` does. */
const TOLD: unique symbol = Symbol.for('casebook.base');
const base = (import.meta.env as ImportMetaEnv | undefined)?.BASE_URL ?? (globalThis as { [TOLD]?: string })[TOLD] ?? '/';

/** The base path without a closing slash: empty at a domain's root, and outside a build, where nothing asks for it. */
export const BASE = base.replace(/\/$/, '');

/** An address of a view as a page links it: the site's own get the base path; places on the page and other sites stay. */
export const withBase = (address: string): string => (address.startsWith('/') ? BASE + address : address);
