import { reportKey, type Layer, type LayerReport } from './types.ts';

const keyOf = ({ report }: LayerReport) => reportKey(report.agency_id, report.year);

/** The layer with these reports in it; a later report of an agency and year takes the place of an earlier one. */
export function putReports(layer: Layer, reports: readonly LayerReport[]): Layer {
  const byKey = new Map([...layer, ...reports].map((one) => [keyOf(one), one]));
  return [...byKey.values()].toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : Number(keyOf(a) > keyOf(b))));
}
