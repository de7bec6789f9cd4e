import type { Region } from '../lib/core/agency/index.ts';
import type { KnownIdentity } from '../lib/core/extract/index.ts';
import type { Report } from '../lib/core/report/index.ts';
import { collectFiles } from './collect-files.ts';
import { CliError } from './command.ts';
import { describeQuestion, openQuestions } from './questions.ts';
import { readFiles } from './read-pool.ts';
import { describeRefusal } from './refusals.ts';

/** A report and the file it was read from. */
export interface FileReport {
  file: string;
  report: Report;
}

/** Reads the files of a command line; what cannot be read, and whose body or year is uncertain, is told on stderr and counted. */
export async function readReports(
  paths: readonly string[],
  regions: readonly Region[],
  known: KnownIdentity = {},
): Promise<{ reports: FileReport[]; refusals: number; undecided: number }> {
  const files = await collectFiles(paths);
  if (files.length === 0) throw new CliError('文件夹里没有文件 no files in the folder', 1);
  const reports: FileReport[] = [];
  let refusals = 0;
  let undecided = 0;
  for await (const outcomes of readFiles(files, { regions, known })) {
    for (const { file, outcome } of outcomes) {
      if (outcome.report) {
        const questions = openQuestions(outcome.report);
        for (const question of questions) console.error(describeQuestion(file, question));
        if (questions.length > 0) undecided += 1;
        reports.push({ file, report: outcome.report });
      } else {
        refusals += 1;
        console.error(describeRefusal(file, outcome.refused));
      }
    }
  }
  return { reports, refusals, undecided };
}
