import { fileOf } from '../../model/files.ts';
import type { CaseDetailsView } from '../../views/case-details.ts';
import { OtherBuild, readJsonOfBuild, readNewest, type Stamped } from '../../build-files.ts';
import { ID_PATTERN } from '../../records/id.ts';

/** Tells in how many files the cases are. */
export interface DetailsIndex extends Stamped {
  files: number;
}
/** Some cases as they are sent. */
export interface DetailsFile extends Stamped {
  cases: CaseDetailsView[];
}

/** Fields that every case must have: a file without one was made for another version of these scripts, and its cases would seem to disclose nothing. */
const DETAILS_FIELDS: Record<keyof CaseDetailsView, true> = {
  id: true,
  href: true,
  title: true,
  grade: true,
  gradeOfFour: true,
  voices: true,
  checked: true,
  summary: true,
  facts: true,
  results: true,
  doubts: true,
  undisclosed: true,
  callSheet: true,
  sources: true,
};

/**
 * Reads some cases out of the files that hold them, each file once.
 *
 * @param folder address of the folder of these files in this language, with its closing slash
 * @returns for each id its case, undefined where there is none, or it was withdrawn; a rejection where the network failed, OtherBuild where
 * the files aren't of one build, or these scripts don't know their form
 */
export async function readCases(ids: readonly string[], folder: string): Promise<PromiseSettledResult<CaseDetailsView | undefined>[]> {
  const files = new Map<number, Promise<DetailsFile>>();
  const index = ids.some((id) => ID_PATTERN.test(id)) ? readNewest<DetailsIndex>(`${folder}index.json`) : undefined;
  return Promise.allSettled(
    ids.map(async (id) => {
      if (!index || !ID_PATTERN.test(id)) return undefined;
      const { build, files: count } = await index;
      const number = fileOf(id, count);
      const file = files.get(number) ?? readJsonOfBuild<DetailsFile>(`${folder}${number}.json`, build);
      files.set(number, file);
      const found = (await file).cases.find((details) => details.id === id);
      if (found && !Object.keys(DETAILS_FIELDS).every((field) => field in found)) throw new OtherBuild();
      return found;
    }),
  );
}
