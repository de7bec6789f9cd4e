import type { Finding } from '../../core/checks/index.ts';
import { closedFindings, type ClosedFinding } from '../../core/decisions/closed-findings.ts';
import { reportKey, type LayerReport } from '../../core/layer/types.ts';
import { readLayer } from './layer-store.ts';
import { readVersions } from './version-store.ts';

/** An accepted report that took the place of others. */
export interface VersionedReport {
  key: string;
  /** In the order of their time; the one that stands comes last, later ones that were set aside are left out. */
  versions: readonly LayerReport[];
  /** What each version mended, by the rules that see one report alone; what a rule only tells is nobody's task. */
  closed: readonly ClosedFinding[];
}

const keyOf = ({ report: { agency_id, year } }: LayerReport): string => reportKey(agency_id, year);

/** The accepted reports of a dataset that have former versions. Rejects where the browser keeps nothing. */
export async function readVersioned(dataset: string): Promise<readonly VersionedReport[]> {
  const former = (await readVersions(dataset)).map(({ report }) => report);
  if (former.length === 0) return [];
  const { checkReport } = await import('../../core/checks/check-report.ts');
  const findingsOf = ({ report, agency }: LayerReport): readonly Finding[] => {
    const read = { ...report, agency: agency.name, region: agency.region_code, extra_rows: [], issues: [] };
    return checkReport(read, { kind: agency.kind }).findings.filter(({ severity }) => severity !== 'info');
  };
  return (await readLayer(dataset)).flatMap((present): VersionedReport[] => {
    const key = keyOf(present);
    const earlier = former.filter((one) => keyOf(one) === key && one.accepted_at < present.accepted_at);
    if (earlier.length === 0) return [];
    const versions = [...earlier, present];
    return [{ key, versions, closed: closedFindings(versions.map(findingsOf)) }];
  });
}
