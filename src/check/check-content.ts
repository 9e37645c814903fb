import { buildCases } from '../model/cases.ts';
import { isWarning, type Problem, type Report } from '../records/problems.ts';
import { type KnownFiles, type Reading, readContent, todayInZhejiang } from '../records/read-content.ts';
import { articleVoice } from './article-voice.ts';
import { judgedGrades } from './judged-grades.ts';
import { readingTimes } from './reading-times.ts';
import { titleFigures } from './title-figures.ts';

/**
 * Reads and checks all content, as the check and the build do: what `readContent` finds, and, once the records are good, what only
 * the model can tell.
 *
 * @param root the content folder
 * @param today YYYY-MM-DD
 * @param known as for `readContent`
 */
export function checkContent(root: string, today: string = todayInZhejiang(), known?: KnownFiles): Reading {
  const reading = readContent(root, today, known);
  return reading.problems.length > 0 ? reading : checkModel(reading);
}

/** A reading without problems, with what a model of its content tells besides. */
export function checkModel(reading: Reading): Reading {
  const { content } = reading;
  const found: Problem[] = [];
  const report: Report = (problem) => void found.push(problem as Problem);
  const cases = buildCases(content);
  judgedGrades(content, cases, report);
  titleFigures(content, cases, report);
  readingTimes(content, report);
  articleVoice(content, report);
  return {
    ...reading,
    problems: [...reading.problems, ...found.filter((problem) => !isWarning(problem))],
    warnings: [...reading.warnings, ...found.filter(isWarning)],
  };
}
