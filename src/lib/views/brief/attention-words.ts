import type { Labels } from '../../labels/brief.ts';
import { REASONS_ON_PAPER, type Reason } from '../attention/index.ts';
import { pointText } from '../figure/twin.ts';
import type { ListedBody } from './listed-bodies.ts';

function wordsOf(reason: Reason, due: string | null, year: number, t: Labels): string {
  const words = t.brief.reasons;
  switch (reason.kind) {
    case 'errors':
      return words.errors(reason.now);
    case 'outside':
      return words.outside(pointText(reason.point, t), reason.side === 'above');
    case 'unread':
      return words.unread(year);
    case 'missing':
      return words.missing(year, due);
    case 'late':
      return words.late(reason.now);
  }
}

/** Why a body is on the sheet: its gravest reasons, as many as there is room for. */
export function attentionText({ reasons, due }: ListedBody, year: number, t: Labels): string {
  const told = reasons.slice(0, REASONS_ON_PAPER);
  return told.map((reason) => wordsOf(reason, due, year, t)).join(t.brief.clauses.joint);
}
