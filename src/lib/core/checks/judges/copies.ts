import { likelyPairs } from '../copied/candidates.ts';
import { sharedPart, shinglesOf, type Shingles } from '../copied/shingles.ts';
import type { Failure } from '../finding.ts';
import { percent } from '../figures.ts';
import { pass, skip, type Ledger } from '../ledger.ts';
import type { RuleId } from '../rules/index.ts';
import type { Subject } from '../subject.ts';
import { sameFigures } from './years.ts';

const COPIED = 0.9;
const LEAST_SUM = 20;

/** A report with the shingles of its narrative. */
export interface Compared {
  subject: Subject;
  shingles: Shingles | null;
}

export function toCompared(subject: Subject): Compared {
  return { subject, shingles: subject.sections === null ? null : shinglesOf(subject.sections) };
}

export type WriteOn = (subject: Subject, rule: RuleId, failure: Failure) => void;

const related = ({ agencyId, year }: Subject) => [{ agencyId, year: year ?? 0, cells: [] }];

/** XY-TEXTCOPY: the narrative against the same body's of the year before. */
export function judgeTextCopy(now: Compared, last: Compared | null, ledger: Ledger, write: WriteOn): void {
  if (!now.shingles || !last?.shingles) return skip(ledger, 'XY-TEXTCOPY');
  const part = sharedPart(now.shingles, last.shingles);
  if (part < COPIED) return pass(ledger, 'XY-TEXTCOPY');
  const values = { share: percent(part, 1), before: last.subject.year ?? 0 };
  const operands = [now.shingles.size, last.shingles.size];
  write(now.subject, 'XY-TEXTCOPY', { at: 'overview', values, related: related(last.subject), operands });
}

function judgeSiblingTexts(siblings: readonly Compared[], ledger: Ledger, write: WriteOn): void {
  const copied = new Map<number, { other: Compared; part: number }>();
  for (const [a, b] of likelyPairs(siblings.map(({ shingles }) => shingles))) {
    for (const [mine, theirs] of [[a, b] as const, [b, a] as const]) {
      const [own, other] = [siblings[mine], siblings[theirs]];
      if (!own?.shingles || !other?.shingles) continue;
      const part = sharedPart(own.shingles, other.shingles);
      if (part >= COPIED && part > (copied.get(mine)?.part ?? 0)) copied.set(mine, { other, part });
    }
  }
  siblings.forEach(({ subject, shingles }, index) => {
    const found = copied.get(index);
    if (!shingles || siblings.length < 2) skip(ledger, 'AG-TEXTCOPY');
    else if (!found) pass(ledger, 'AG-TEXTCOPY');
    else {
      const { other, part } = found;
      const evidence = other.subject.name;
      const operands = [shingles.size, other.shingles?.size ?? 0, other.subject.agencyId ?? ''];
      const values = { share: percent(part, 1) };
      write(subject, 'AG-TEXTCOPY', { at: 'overview', values, evidence, related: related(other.subject), operands });
    }
  });
}

function judgeSiblingFigures(siblings: readonly Compared[], ledger: Ledger, write: WriteOn): void {
  const bySheet = new Map<string, Subject>();
  for (const { subject } of siblings) {
    if (subject.reading === 'unread' || subject.scope === 'aggregate' || siblings.length < 2) {
      skip(ledger, 'AG-COPY');
      continue;
    }
    const key = subject.given.join();
    const other = bySheet.get(key);
    if (!other) bySheet.set(key, subject);
    const left = other ? sameFigures(subject, other, LEAST_SUM) : 0;
    if (!other || left === 0) pass(ledger, 'AG-COPY');
    else
      write(subject, 'AG-COPY', {
        at: 'report',
        left,
        evidence: other.name,
        related: related(other),
        operands: [left, other.agencyId ?? ''],
      });
  }
}

/** AG-TEXTCOPY, AG-COPY: reports of one area and year against each other. */
export function judgeSiblings(siblings: readonly Compared[], ledger: Ledger, write: WriteOn): void {
  judgeSiblingTexts(siblings, ledger, write);
  judgeSiblingFigures(siblings, ledger, write);
}
