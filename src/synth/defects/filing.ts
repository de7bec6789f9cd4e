import { drawLate } from '../county/dates.ts';
import { truthOf, writtenOr, type CountyReport } from '../county/county-report.ts';
import { subtractFacts } from '../figures/facts.ts';
import { toCells } from '../figures/to-cells.ts';
import { agencySum, type Defect } from './defect.ts';
import { wholeReport } from './write.ts';

/** Nothing that other years or the government's sum would miss: no document in force, no request carried. */
const leavesNoTrace = (report: CountyReport): boolean =>
  [
    'normative_docs_in_force',
    'carried_in.total',
    'carried_out.total',
    'review_total',
    'suit_direct_total',
    'suit_after_review_total',
  ].every((id) => truthOf(report, id) === 0);

/** No report of a year in the middle; the government's sum goes without it. */
export const notFiled: Defect = {
  kind: 'not_filed',
  rate: 0.007,
  aspect: 'figures',
  chains: true,
  isPossible: (report, around) =>
    !report.isAggregate &&
    report.year >= 2022 &&
    leavesNoTrace(report) &&
    [-1, 1].every((years) => around.reportOf(report.body.id, report.year + years)?.isFiled === true) &&
    truthOf(around.reportOf(report.body.id, report.year - 1) ?? report, 'normative_docs_in_force') === 0,
  inject(report, _random, around) {
    report.isFiled = false;
    const sum = around.aggregateOf(report.year);
    if (sum) {
      subtractFacts(sum.facts, report.facts);
      sum.cells = toCells(sum.facts, sum.form);
    }
    return [wholeReport('filed', '', ['XY-GAP'])];
  },
};

/** Published as pictures of its tables: there is a report, but no figure can be read. */
export const unread: Defect = {
  kind: 'unread',
  rate: 0.005,
  aspect: 'figures',
  chains: true,
  isPossible: (report) => report.isFiled && !report.isAggregate && report.body.kind === 'township',
  inject(report) {
    const counted = Object.keys(report.cells).some((id) => writtenOr(report, id) !== 0);
    report.reading = 'unread';
    report.form = { proactive: 'absent', requests: 'absent', appeals: 'absent' };
    report.cells = {};
    return [wholeReport('read', 'unread', ['DOC-TABLE', ...(counted ? [agencySum(report.year)] : [])])];
  },
};

/** Published after the last day. */
export const late: Defect = {
  kind: 'late',
  rate: 0.05,
  aspect: 'date',
  chains: false,
  isPossible: (report) => report.isFiled,
  inject(report, random) {
    const inTime = report.published_on ?? '';
    report.published_on = drawLate(random, report);
    return [wholeReport(inTime, report.published_on, ['DT-LATE'])];
  },
};

/** No publication date anywhere. */
export const noDate: Defect = {
  kind: 'no_date',
  rate: 0.03,
  aspect: 'date',
  chains: false,
  isPossible: (report) => report.isFiled && !report.isAggregate,
  inject(report) {
    const inTime = report.published_on ?? '';
    report.published_on = null;
    return [wholeReport(inTime, '', ['DT-NODATE'])];
  },
};

/** The same report published twice. */
export const duplicateDocument: Defect = {
  kind: 'duplicate_document',
  rate: 0.01,
  aspect: 'files',
  chains: false,
  isPossible: (report) => report.isFiled && report.reading === 'read',
  inject(report) {
    report.copies = 2;
    return [wholeReport('1', '2', ['DOC-DUP'])];
  },
};
