import { fileOf } from '../../model/files.ts';
import type { CaseDetailsView } from '../../views/case-details.ts';
import { newer, OtherBuild, readJson, withFiles, type Pointer, type Stamped } from '../../build-files.ts';
import type { Language } from '../../i18n/language.ts';
import { ID_PATTERN } from '../../records/id.ts';

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

export type Answers = PromiseSettledResult<CaseDetailsView | undefined>[];

/** Reads some cases by the names of one build, each file once. */
async function readBy({ languages }: Pointer, ids: readonly string[], language: Language): Promise<Answers> {
  const { folder, files: count } = languages[language].details;
  const files = new Map<number, Promise<DetailsFile>>();
  return Promise.allSettled(
    ids.map(async (id) => {
      if (!ID_PATTERN.test(id)) return undefined;
      const number = fileOf(id, count);
      const file = files.get(number) ?? readJson<DetailsFile>(`${folder}${number}.json`);
      files.set(number, file);
      const found = (await file).cases.find((details) => details.id === id);
      if (found && !Object.keys(DETAILS_FIELDS).every((field) => field in found)) throw new OtherBuild();
      return found;
    }),
  );
}

/**
 * Reads some cases out of the files that hold them, all of one build.
 *
 * @returns for each id its case, undefined where there is none, or it was withdrawn; a rejection where it couldn't be read, OtherBuild where
 * these scripts don't know the form of the files
 */
export async function readCases(ids: readonly string[], language: Language): Promise<Answers> {
  if (!ids.some((id) => ID_PATTERN.test(id))) return ids.map(() => ({ status: 'fulfilled', value: undefined }));
  try {
    return await withFiles(async (files) => {
      const answers = await readBy(files, ids, language);
      const next = answers.some(({ status }) => status === 'rejected') && (await newer(files.build));
      return next ? readBy(next, ids, language) : answers;
    });
  } catch (reason) {
    return ids.map(() => ({ status: 'rejected', reason: reason as unknown }));
  }
}

/** What went wrong in reading some cases, if anything did: that the files have a form that isn't known here, before all else. */
export const failureOf = (answers: Answers): PromiseRejectedResult | undefined => {
  const failures = answers.filter((answer) => answer.status === 'rejected');
  return failures.find(({ reason }) => reason instanceof OtherBuild) ?? failures[0];
};
