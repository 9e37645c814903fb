import { checksum } from '../checksum.ts';

/** How data for browsers is split into files that an id leads to: neither one file per record nor one file for all. */

/** Roughly how many records a file holds. */
const RECORDS_PER_FILE = 24;

/** How many files so many records take. */
export const filesFor = (records: number): number => Math.max(1, Math.ceil(records / RECORDS_PER_FILE));

/** Which of so many files (from 1) holds a record. Computed from the id alone, so that browsers need no list of ids. */
export const fileOf = (id: string, files: number): number => (parseInt(checksum(id), 16) % files) + 1;
