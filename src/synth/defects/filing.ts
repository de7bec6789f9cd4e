import { drawLate } from '../county/dates.ts';
import { truthOf, writtenOr, type Draft } from '../county/draft.ts';
import { subtractFacts } from '../figures/facts.ts';
import { toCells } from '../figures/to-cells.ts';
import { agencySum, type Defect } from './defect.ts';
import { wholeReport } from './write.ts';

/** Nothing that other years or the government's sum would miss: no document in force, no request carried. */
const leavesNoTrace = (draft: Draft): boolean =>
  [
    'normative_docs_in_force',
    'carried_in.total',
    'carried_out.total',
    'review_total',
    'suit_direct_total',
    'suit_after_review_total',
  ].every((id) => truthOf(draft, id) === 0);

/** No report of a year in the middle; the government's sum goes without it. */
export const notFiled: Defect = {
  kind: 'not_filed',
  rate: 0.007,
  aspect: 'figures',
  chains: true,
  isPossible: (draft, around) =>
    !draft.isAggregate &&
    draft.year >= 2022 &&
    leavesNoTrace(draft) &&
    [-1, 1].every((years) => around.draftOf(draft.body.id, draft.year + years)?.isFiled === true) &&
    truthOf(around.draftOf(draft.body.id, draft.year - 1) ?? draft, 'normative_docs_in_force') === 0,
  inject(draft, _random, around) {
    draft.isFiled = false;
    const sum = around.aggregateOf(draft.year);
    if (sum) {
      subtractFacts(sum.facts, draft.facts);
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
  isPossible: (draft) => draft.isFiled && !draft.isAggregate && draft.body.kind === 'township',
  inject(draft) {
    const counted = Object.keys(draft.cells).some((id) => writtenOr(draft, id) !== 0);
    draft.reading = 'unread';
    draft.form = { proactive: 'absent', requests: 'absent', appeals: 'absent' };
    draft.cells = {};
    return [wholeReport('read', 'unread', ['DOC-TABLE', ...(counted ? [agencySum(draft.year)] : [])])];
  },
};

/** Published after the last day. */
export const late: Defect = {
  kind: 'late',
  rate: 0.05,
  aspect: 'date',
  chains: false,
  isPossible: (draft) => draft.isFiled,
  inject(draft, random) {
    const inTime = draft.published_on ?? '';
    draft.published_on = drawLate(random, draft.year, draft.isAggregate);
    return [wholeReport(inTime, draft.published_on, ['DT-LATE'])];
  },
};

/** No publication date anywhere. */
export const noDate: Defect = {
  kind: 'no_date',
  rate: 0.03,
  aspect: 'date',
  chains: false,
  isPossible: (draft) => draft.isFiled && !draft.isAggregate,
  inject(draft) {
    const inTime = draft.published_on ?? '';
    draft.published_on = null;
    return [wholeReport(inTime, '', ['DT-NODATE'])];
  },
};

/** The same report published twice. */
export const duplicateDocument: Defect = {
  kind: 'duplicate_document',
  rate: 0.01,
  aspect: 'files',
  chains: false,
  isPossible: (draft) => draft.isFiled && draft.reading === 'read',
  inject(draft) {
    draft.copies = 2;
    return [wholeReport('1', '2', ['DOC-DUP'])];
  },
};
