/** How what browsers read is cut into files that are found by an id: never one file a record, and never one of all. */

/** Records in such a file, more or less. */
const RECORDS_PER_FILE = 24;

/**
 * A checksum of a text (FNV-1a, over its UTF-16 units): tells one build's file from another's. Browsers have SHA-256 only on secure
 * addresses, and nobody here has to be kept from forging.
 */
export function checksum(text: string): string {
  let sum = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193);
  return (sum >>> 0).toString(16);
}

/** How many files so many records take. */
export const filesFor = (records: number): number => Math.max(1, Math.ceil(records / RECORDS_PER_FILE));

/** Which of so many files (from 1) holds a record. The id alone tells, so that no list of ids has to be read, however many there are. */
export const fileOf = (id: string, files: number): number => (parseInt(checksum(id), 16) % files) + 1;
