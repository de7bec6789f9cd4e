import type { Dataset } from '../../lib/core/dataset/index.ts';
import { withoutCancelledSums } from '../defects/cancelled-sums.ts';
import { makeInjector, type Injection } from '../defects/inject.ts';
import { voiceOf } from '../defects/text.ts';
import { addFacts, newFacts } from '../figures/facts.ts';
import { Random, hashText } from '../figures/random.ts';
import { composeSections } from '../narrative/compose.ts';
import { GOVERNMENT } from './bodies.ts';
import { YEARS } from './conditions.ts';
import { drawInTime } from './dates.ts';
import { keyOf, makeReport, type CountyReport } from './county-report.ts';
import { makeHistory } from './history.ts';
import { tellingOf } from './tell.ts';
import { toDataset } from './to-dataset.ts';

/** The fictional county: its data, every report as its body wrote it, and every defect in it. */
export interface County {
  dataset: Dataset;
  reports: readonly CountyReport[];
  injections: readonly Injection[];
}

/** The government's sum over the bodies that filed. */
function sumYear(reports: readonly CountyReport[], year: number): CountyReport {
  const sum = newFacts();
  for (const report of reports) if (report.year === year && report.isFiled) addFacts(sum, report.facts);
  return makeReport(GOVERNMENT, year, sum, true);
}

/** Makes the county of a seed. Without defects every identity holds everywhere, and nothing is missing or late. */
export function buildCounty(seed: number, options: { withDefects: boolean } = { withDefects: true }): County {
  const own = makeHistory(seed).map(({ body, year, facts }) => makeReport(body, year, facts, false));
  const sums = YEARS.map(({ year }) => sumYear(own, year));
  const reports = [...own, ...sums];
  const byKey = new Map(reports.map((report) => [keyOf(report.body.id, report.year), report]));
  const reportOf = (id: string, year: number) => byKey.get(keyOf(id, year));
  const aggregateOf = (year: number) => reportOf(GOVERNMENT.id, year);
  const isComplete = (year: number) =>
    own.every((report) => report.year !== year || (report.isFiled && report.reading === 'read'));
  const injector = makeInjector(reports, { seed, reportOf, aggregateOf, isComplete });

  for (const report of reports) {
    const random = new Random(seed, hashText(`date ${report.body.id}`), report.year);
    report.published_on = drawInTime(random, report.year, report.isAggregate);
  }
  if (options.withDefects) injector.intoFigures();
  for (const report of reports) {
    if (report.reading === 'read') report.sections = composeSections(seed, voiceOf(report), tellingOf(seed, report));
  }
  if (options.withDefects) injector.intoTextAndFiles();

  const filed = reports.filter(({ isFiled }) => isFiled);
  const injections = withoutCancelledSums(filed, injector.injections());
  return { dataset: toDataset(filed), reports: filed, injections };
}
