/** What has to be done to a store of objects (S3, Alibaba OSS and what speaks like them) so that it holds a release. Nothing here sends anything. */
import { isForHosts, uploadOrder } from './description.ts';

/** What the store holds, which it keeps itself, in an object of this name. */
export const STATE_FILE = '.uploaded.json';
export interface Uploaded {
  /** Hash of each file's content and of what was said of it. */
  files: Record<string, string>;
  /** Files that no release names any more, with the day since when. */
  unused: Record<string, string>;
}
export const NOTHING_UPLOADED: Uploaded = { files: {}, unused: {} };

export interface UploadPlan {
  /** Files to send, in phases: each begins when the one before is done. */
  phases: string[][];
  /** Files whose address a cache may hold with another content. */
  changed: string[];
  /** Files to remove at the end. */
  removed: string[];
  /** To be written before anything is sent, so that nothing is forgotten if it is broken off; and after all is done. */
  before: Uploaded;
  after: Uploaded;
}

/** Pages that are open, and caches, may ask for a file so long after the last release that names it. */
const KEPT_DAYS = 7;
const DAY_MS = 86_400_000;

/** @param files hash of each file of the release; `today` as 2026-11-30 */
export function uploadPlan(files: ReadonlyMap<string, string>, held: Uploaded, today: string): UploadPlan {
  const wanted = [...files].filter(([path]) => !isForHosts(path));
  const isWanted = new Set(wanted.map(([path]) => path));
  const toSend = wanted.filter(([path, hash]) => held.files[path] !== hash).map(([path]) => path);
  const isSent = new Set(toSend);
  const dropped = Object.keys(held.files).filter((path) => !isWanted.has(path));
  const unused: Record<string, string> = {
    ...Object.fromEntries(dropped.map((path) => [path, today])),
    // A file that was dropped before keeps its day.
    ...Object.fromEntries(Object.entries(held.unused).filter(([path]) => !isWanted.has(path))),
  };
  const removed = Object.keys(unused).filter((path) => Date.parse(today) - Date.parse(unused[path]!) >= KEPT_DAYS * DAY_MS);
  const isNew = (path: string) => held.files[path] === undefined && held.unused[path] === undefined;
  return {
    phases: uploadOrder(toSend).filter((phase) => phase.length > 0),
    changed: [...toSend.filter((path) => !isNew(path)), ...removed],
    removed,
    // Until all is sent, nobody knows which of them the store has, and in which state: a run broken off sends them again, whatever it is of.
    before: {
      files: Object.fromEntries(Object.entries(held.files).filter(([path]) => !isSent.has(path))),
      unused: { ...held.unused, ...Object.fromEntries(toSend.map((path) => [path, held.unused[path] ?? today])) },
    },
    after: {
      files: Object.fromEntries(wanted),
      unused: Object.fromEntries(Object.entries(unused).filter(([path]) => !removed.includes(path))),
    },
  };
}

/** The addresses of a file below the base path, as caches know them: a page by its folder. */
export const addressesOf = (path: string): string[] =>
  path.endsWith('index.html') ? [`/${path.slice(0, -'index.html'.length)}`, `/${path}`] : [`/${path}`];
