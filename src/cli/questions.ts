import type { IdentityField, IdentityQuestion, Report } from '../lib/core/report/index.ts';

const FIELDS: Readonly<Record<IdentityField, string>> = {
  agency: 'agency',
  year: 'year',
  scope: 'scope',
  published_on: 'day of publication',
};

/**
 * What a person has to settle before a report can be taken for that of a body and year. Whose figures a government's
 * report has is asked as well, but stands in the report itself: `scope` is `unknown`.
 */
export function openQuestions({ identification }: Report): IdentityQuestion[] {
  return (identification?.questions ?? []).filter(({ of }) => of === 'agency' || of === 'year');
}

/** One line for a question: Chinese, English, what it may be. */
export function describeQuestion(file: string, { of, values, reason }: IdentityQuestion): string {
  return `待定 undecided ${file}: ${reason}（--${of}）/ the ${FIELDS[of]} is uncertain: ${values.join(' | ')}`;
}
