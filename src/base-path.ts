/** The base path without a closing slash: empty at a domain's root, and outside a build, where nothing asks for it. */
export const BASE = ((import.meta.env as ImportMetaEnv | undefined)?.BASE_URL ?? '/').replace(/\/$/, '');

/** An address of a view as a page links it: the site's own get the base path; places on the page and other sites stay. */
export const withBase = (address: string): string => (address.startsWith('/') ? BASE + address : address);
