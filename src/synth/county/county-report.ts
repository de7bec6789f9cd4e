import type { CellId, ReportForm, Section, MutableCells } from '../../lib/core/report/index.ts';
import { factOf, toCells } from '../figures/to-cells.ts';
import type { Facts } from '../figures/facts.ts';
import { nameIn, type Body } from './bodies.ts';

/** A report on its way to be published: what truly was, and what the body writes of it. Defects change the latter only. */
export interface CountyReport {
  readonly body: Body;
  readonly year: number;
  readonly facts: Facts;
  readonly isAggregate: boolean;
  form: ReportForm;
  cells: MutableCells;
  /** `unread`: published as pictures of its tables. */
  reading: 'read' | 'unread';
  isFiled: boolean;
  published_on: string | null;
  sections: Section[];
  /** The heading and header of Table 4 are missing in the document; its figures are there. */
  hasAppealsHeader: boolean;
  /** Files that were published of it. */
  copies: number;
}

/** The form that is in force for a report year. */
export function officialForm(year: number): ReportForm {
  const form = year <= 2020 ? '2019' : '2021';
  return { proactive: form, requests: form, appeals: '2021' };
}

export function makeReport(body: Body, year: number, facts: Facts, isAggregate: boolean): CountyReport {
  const form = officialForm(year);
  return {
    body,
    year,
    facts,
    isAggregate,
    form,
    cells: toCells(facts, form),
    reading: 'read',
    isFiled: true,
    published_on: null,
    sections: [],
    hasAppealsHeader: true,
    copies: 1,
  };
}

export const keyOf = (id: string, year: number): string => `${id}/${year}`;
export const titleOf = ({ body, year }: CountyReport): string =>
  `${nameIn(body, year)}${year}年政府信息公开工作年度报告`;

/** What was true of a cell. */
export const truthOf = (report: CountyReport, id: string): number => factOf(report.facts, id as CellId);

/** What the tables say of a cell: as written, or as it truly was where nothing is written. */
export const writtenOr = (report: CountyReport, id: string): number =>
  report.cells[id as CellId]?.value ?? truthOf(report, id);
