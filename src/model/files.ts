/** How data for browsers is split into files that an id leads to: neither one file per record nor one file for all. */

/** Roughly how many records a file holds. */
const RECORDS_PER_FILE = 24;

/**
 * A checksum of a text (FNV-1a, over its UTF-16 units): tells one build's file from another's. Browsers have SHA-256 only on secure
 * addresses, and nothing here needs protection against forgery.
 */
export function checksum(text: string): string {
  let sum = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193);
  return (sum >>> 0).toString(16);
}

/** How many files so many records take. */
export const filesFor = (records: number): number => Math.max(1, Math.ceil(records / RECORDS_PER_FILE));

/** Which of so many files (from 1) holds a record. Computed from the id alone, so that browsers need no list of ids. */
export const fileOf = (id: string, files: number): number => (parseInt(checksum(id), 16) % files) + 1;
