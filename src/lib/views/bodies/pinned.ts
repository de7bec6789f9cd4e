import type { IndicatorId } from '../../indicators/index.ts';
import type { Filter } from '../../queries/index.ts';
import type { Point } from '../figure/series.ts';
import type { Body } from './body-points.ts';

/** A body that a reader has set into the figures, by its slot: the colour and mark it has everywhere. */
export interface PinnedBody {
  body: Body;
  slot: number;
  /** Its short name, or the full one where another of them is called the same. */
  name: string;
}

/** One of them in a figure. */
export interface PinnedLine {
  name: string;
  slot: number;
  points: readonly Point[];
}

/** The pinned bodies among those known, in the order of their colours. */
export function pinnedIn({ agencies }: Pick<Filter, 'agencies'>, known: readonly Body[]): PinnedBody[] {
  const found = agencies.flatMap((agency, slot) => {
    const body = known.find(({ row }) => row.agency_id === agency);
    return body ? [{ body, slot }] : [];
  });
  return found.map(({ body, slot }) => {
    const { name, short_name } = body.row;
    const alone = found.filter((other) => other.body.row.short_name === short_name).length === 1;
    return { body, slot, name: alone ? short_name : name };
  });
}

export const pinnedLines = (pinned: readonly PinnedBody[], indicator: IndicatorId): PinnedLine[] =>
  pinned.map(({ body, slot, name }) => ({ name, slot, points: body.points.get(indicator) ?? [] }));
