import { CLAIM_MESSAGES, type ClaimProblems, type WholeProblems } from './claims.ts';
import { FIELD_MESSAGES, type FieldProblems } from './fields.ts';
import { FILE_MESSAGES, type FileProblems } from './files.ts';
import { JUDGED_MESSAGES, type JudgedProblems } from './judged.ts';
import { LIST_MESSAGES, type ListProblems } from './lists.ts';
import { MDX_MESSAGES, type MdxProblems } from './mdx.ts';
import { PROSE_MESSAGES, type ProseProblems } from './prose.ts';
import { RECORD_MESSAGES, type RecordProblems } from './records.ts';
import { REVIEW_MESSAGES, type ReviewProblems } from './review.ts';
import { WORDING_MESSAGES, type WordingProblems } from './wording.ts';
import { YAML_MESSAGES, type YamlProblems } from './yaml.ts';
import type { Messages } from './message.ts';

/** The values that the message of each kind of problem needs. */
export type ProblemParams = FileProblems &
  YamlProblems &
  MdxProblems &
  FieldProblems &
  RecordProblems &
  ProseProblems &
  WordingProblems &
  ClaimProblems &
  WholeProblems &
  JudgedProblems &
  ReviewProblems &
  ListProblems;

export type ProblemCode = keyof ProblemParams;

/** What each kind of problem says. One table, so that a new rule cannot have words in one language only. */
export const MESSAGES: Messages<ProblemParams> = {
  ...FILE_MESSAGES,
  ...YAML_MESSAGES,
  ...MDX_MESSAGES,
  ...FIELD_MESSAGES,
  ...RECORD_MESSAGES,
  ...PROSE_MESSAGES,
  ...WORDING_MESSAGES,
  ...CLAIM_MESSAGES,
  ...JUDGED_MESSAGES,
  ...REVIEW_MESSAGES,
  ...LIST_MESSAGES,
};
