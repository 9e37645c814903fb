/** Folder names of our own addresses: they say where a page was, not what it was about. */
const ROUTE_FOLDERS = new Set([
  'en',
  'article',
  'cases',
  'industry',
  'city',
  'stage',
  'task',
  'technology',
  'page',
  'cards',
  'questions',
  'reference',
  'about',
  'api',
  'v1',
  '404',
]);
/** How many parts at the end of an address are searched for. */
const MOST_PARTS = 2;
/** More than anybody would type into a search field. */
const MOST_CHARACTERS = 60;

/** A part of an address as it was meant; one that is encoded wrongly stays as it is. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/**
 * The words in a missing page's address, for a search: /cases/vali_footwear-design.html → vali footwear design.
 * Empty where the address has none.
 *
 * @param path the address below the base, as the browser has it, percent-encoded
 */
export function wordsOf(path: string): string {
  const parts = path
    .split('/')
    .map((part) => decoded(part).replace(/\.(html?|md|json|php|aspx?)$/i, ''))
    .filter((part) => part !== '' && part !== 'index' && !ROUTE_FOLDERS.has(part.toLowerCase()));
  const words = parts
    .slice(-MOST_PARTS)
    .join(' ')
    // Letters and digits of any script, with marks; everything else parts words. Half a surrogate pair is neither.
    .split(/[^\p{L}\p{M}\p{N}.]+/u)
    .map((word) => word.replace(/^\.+|\.+$/g, ''))
    .filter(Boolean);
  return [...words.join(' ')].slice(0, MOST_CHARACTERS).join('').trim();
}

/** The characters of our own addresses, in any case. */
const OWN_CHARACTERS = /^[a-z0-9/._-]*/i;

/**
 * The address that may have been meant where one was copied with what stood behind it, or typed in capitals:
 * cases/Shoe-Gluing，看看 → cases/shoe-gluing/. Undefined where that gives nothing else, or could lead out of the site.
 *
 * @param path the address below the base, as the browser has it, percent-encoded
 */
export function plainAddress(path: string): string | undefined {
  const plain = (OWN_CHARACTERS.exec(decoded(path))?.[0] ?? '')
    .replace(/(index)?\.html?$/i, '')
    .replace(/[._-]+$/, '')
    .toLowerCase();
  const address = plain.endsWith('/') || /\.[a-z0-9]+$/.test(plain) ? plain : `${plain}/`;
  return plain === '' || address === path || /^\/|\/\/|\.\./.test(address) ? undefined : address;
}
