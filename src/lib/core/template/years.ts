import { TEMPLATES, type FormYear, type TableForm, type Template } from './names.ts';
import type { TableKey } from './types.ts';

function templateOfYear(year: number): Template {
  const oldest = TEMPLATES[0];
  const prescribed = TEMPLATES.findLast(({ firstYear }) => firstYear <= year) ?? oldest;
  if (!prescribed) throw new Error('no form');
  return prescribed;
}

/** The form that the national office prescribes for a report year; what a report is printed on is the report's own. */
export const formOfYear = (year: number): FormYear => templateOfYear(year).form;

/** The same for one table, under the name that reports give it. */
export const tableFormOfYear = (table: TableKey, year: number): TableForm => templateOfYear(year)[table].form;

/** Whether the prescribed form of any table is another one than in the year before. */
export const isFormBreak = (year: number): boolean => formOfYear(year) !== formOfYear(year - 1);
