import type { Labels } from '$lib/labels/agency.ts';
import {
  AGENCY_SHARES,
  AGENCY_TRENDS,
  agencyTrendFigure,
  noPeers,
  chained,
  eventMarks,
  mergersInto,
  outcomesFigure,
  pointOf,
  positionFigure,
  seriesOf,
  toArea,
  type AgencyPeers,
} from '$lib/views/index.ts';
import type { AgencyData } from './agency-data.ts';

/** Everything an agency's page draws and tells, for one choice of peers; `joined` adds up the predecessors before a merger. */
export function agencyFigures(data: AgencyData, peers: AgencyPeers | null, joined: boolean, t: Labels) {
  const area = toArea(data.filter, data.trend, data.coverage);
  const { year } = data.filter;
  const beside = peers ?? noPeers(t);
  const mergers = mergersInto(data.agency.agency_id, data.events);
  const merged = data.predecessors.length > 0;
  const theirs = (indicator: string) =>
    data.predecessors.map(({ agency_id, name, points }) => ({ agency_id, name, points: points[indicator] ?? [] }));
  const series = AGENCY_TRENDS.map((indicator) => {
    const filed = seriesOf(area, indicator);
    const parts = theirs(indicator);
    const pointsOf = (id: string) => parts.find(({ agency_id }) => agency_id === id)?.points ?? [];
    return { indicator, parts, points: joined && merged ? chained(filed, mergers, pointsOf) : filed };
  });
  return {
    area,
    beside,
    merged,
    mergers,
    series,
    trends: series.map(({ indicator, points, parts }) =>
      agencyTrendFigure(
        {
          indicator,
          points,
          focus: year,
          beside,
          events: eventMarks(data.events, area.years, t),
          predecessors: joined ? parts : [],
        },
        t,
      ),
    ),
    outcomes: outcomesFigure(area, t),
    position: positionFigure(
      AGENCY_SHARES.map((indicator) => pointOf(area, indicator, year)),
      beside,
      year,
      t,
    ),
  };
}

export type AgencyFigures = ReturnType<typeof agencyFigures>;
