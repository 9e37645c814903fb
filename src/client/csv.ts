/**
 * Cuts a CSV text (RFC 4180) into its records, each unchanged, so that a selection of them is still the same format.
 * Line breaks within quotes belong to their record.
 */
function splitRecords(text: string): string[] {
  const records: string[] = [];
  let from = 0;
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const char = text[i];
    if (char === '"') quoted = !quoted;
    else if (char === '\n' && !quoted) {
      records.push(text.slice(from, i + 1));
      from = i + 1;
    }
  }
  if (from < text.length) records.push(text.slice(from));
  return records;
}

/** The first field of a record; ids need no quotes. */
const firstField = (record: string): string => record.slice(0, record.search(/[,\r\n]|$/)).replaceAll('"', '');

/** The header and the records whose first field is one of the ids, in the file's order. */
export function chooseRecords(text: string, ids: ReadonlySet<string>): string {
  const [header = '', ...records] = splitRecords(text);
  return header + records.filter((record) => ids.has(firstField(record))).join('');
}

/** The first field of each record after the header, in the file's order. */
export const recordIds = (text: string): string[] => splitRecords(text).slice(1).map(firstField);

/** Reads a CSV file as it stands. Throws when it can't be read. */
export async function readCsv(address: string, cache: RequestCache = 'default'): Promise<string> {
  const answer = await fetch(address, { cache });
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  // Decoded from bytes: text() would drop the byte order mark that spreadsheets need.
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await answer.arrayBuffer());
}
