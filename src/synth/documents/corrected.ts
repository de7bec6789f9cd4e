import { GOVERNMENT } from '../county/bodies.ts';
import { buildCounty, type County } from '../county/build.ts';
import { keyOf, type CountyReport } from '../county/county-report.ts';
import { drawLate } from '../county/dates.ts';
import type { DefectKind } from '../defects/defect.ts';
import type { Injection } from '../defects/inject.ts';
import { Random, hashText } from '../figures/random.ts';
import { chooseFormats, fileName } from './file-names.ts';
import { publishReports, type Publication } from './write-documents.ts';

/** What no other document mends: the day is past, and two files of the same report say the same. */
const PAST_MENDING: ReadonlySet<DefectKind> = new Set(['late', 'duplicate_document']);

const isMended = ({ kind }: Pick<Injection, 'kind'>): boolean => !PAST_MENDING.has(kind);

/** The name of the document that mends a line of the ledger; empty where none does. */
export function correctedNames(seed: number): (line: Injection) => string {
  const formatOf = chooseFormats(seed);
  return (line) => (isMended(line) ? fileName(line.agency_id, line.year, formatOf(line.agency_id)) : '');
}

/**
 * The reports as their bodies publish them once they were told of every defect: what truly was, on the day on which they had published
 * it. Who had not filed does so late, and the government's sum of that year is published with it.
 */
export function correctReports(
  seed: number,
  { reports, injections }: Pick<County, 'reports' | 'injections'>,
): CountyReport[] {
  const written = new Map(reports.map((report) => [keyOf(report.body.id, report.year), report]));
  const mended = new Set(
    injections
      .filter(isMended)
      .flatMap(({ kind, agency_id, year }) => [
        keyOf(agency_id, year),
        ...(kind === 'not_filed' ? [keyOf(GOVERNMENT.id, year)] : []),
      ]),
  );
  const { reports: sound } = buildCounty(seed, { withDefects: false });
  return sound.flatMap((report) => {
    const { body, year } = report;
    if (!mended.has(keyOf(body.id, year))) return [];
    const before = written.get(keyOf(body.id, year));
    const late = drawLate(new Random(seed, hashText(`filed after all ${body.id}`), year), report);
    return [{ ...report, published_on: before ? (before.published_on ?? report.published_on) : late }];
  });
}

/** The corrected document of every defect that one can mend. */
export const publishCorrected = (seed: number, county: County): Publication =>
  publishReports(seed, correctReports(seed, county));
