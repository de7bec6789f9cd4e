import type { Agency, AgencyEvent, Region } from '../../lib/core/agency/index.ts';
import { printDataset, type Dataset } from '../../lib/core/dataset/index.ts';
import type { AgencyId, RegionCode, StoredReport } from '../../lib/core/report/index.ts';
import { REGIONS } from '../county/bodies.ts';
import { buildCounty } from '../county/build.ts';
import { INFO } from '../county/info.ts';
import { printLedger } from '../county/ledger.ts';
import { Random, hashText } from '../figures/random.ts';

const [PROVINCE, PREFECTURE, COUNTY] = REGIONS;
/** Its counties by the sign in their names. */
const SIGNS = ['甲', '乙', '丙', '丁', '戊', '己'] as const;
/** The last of them publishes no total. */
const WITHOUT_TOTAL = SIGNS.length - 1;

interface Place {
  code: RegionCode;
  /** Puts the county's name where the pattern has its own. */
  named: (text: string) => string;
  id: (agency: AgencyId) => AgencyId;
}

const placeOf = (index: number): Place => {
  const sign = SIGNS[index] ?? '';
  return {
    code: String(Number(COUNTY.region_code) + index) as RegionCode,
    named: (text) => text.replaceAll(COUNTY.name, `${sign}县`),
    id: (agency) => agency.replace(/^example-/, `county${index + 1}-`) as AgencyId,
  };
};

const moveAgency = (agency: Agency, { code, named, id }: Place): Agency => ({
  ...agency,
  agency_id: id(agency.agency_id),
  name: named(agency.name),
  // Bodies of the same work stand in every county: their short names say in which.
  short_name: agency.short_name.includes(COUNTY.name)
    ? named(agency.short_name)
    : named(COUNTY.name) + agency.short_name.replace(/^县/, ''),
  former_names: agency.former_names.map(named),
  region_code: code,
  parent_id: agency.parent_id === null ? null : id(agency.parent_id),
  note: agency.note === null ? null : named(agency.note),
});

const moveReport = (report: StoredReport, { named, id }: Place): StoredReport => ({
  ...report,
  agency_id: id(report.agency_id),
  title: named(report.title),
  sections: report.sections.map((section) => ({
    ...section,
    heading: named(section.heading),
    text: named(section.text),
  })),
});

const moveEvent = (event: AgencyEvent, { named, id }: Place): AgencyEvent => ({
  ...event,
  from: event.from.map(id),
  to: event.to.map(id),
  note: event.note === null ? null : named(event.note),
});

/** A county of the prefecture: the fictional county of a seed of its own, under its own name and code. */
function countyOf(seed: number, index: number) {
  const place = placeOf(index);
  const { dataset, injections } = buildCounty(seed * SIGNS.length + index);
  const published = index !== WITHOUT_TOTAL;
  const reports = dataset.reports.filter(({ scope }) => published || scope === 'own');
  const random = new Random(seed, hashText('inhabitants'), index);
  const region: Region = {
    region_code: place.code,
    name: place.named(COUNTY.name),
    level: 'county',
    parent_code: PREFECTURE.region_code as RegionCode,
    population: { inhabitants: 100 * random.between(1800, 8000), year: 2020, source: '虚构的人口普查' },
  };
  const [head = '', ...lines] = printLedger(injections).trimEnd().split('\n');
  const moved = lines.map((line) => place.named(line).replaceAll(/\bexample-/g, `county${index + 1}-`));
  return {
    region,
    agencies: dataset.agencies.map((agency) => moveAgency(agency, place)),
    events: dataset.events.map((event) => moveEvent(event, place)),
    reports: reports.map((report) => moveReport(report, place)),
    head,
    // Without a total nothing can be wrong with it.
    ledger: moved.filter((line) => published || !line.includes(`county${index + 1}-gov`)),
  };
}

/** The fictional prefecture, and the lines of its ledger of defects with their head. */
export interface Prefecture {
  dataset: Dataset;
  ledger: readonly string[];
}

/**
 * A fictional prefecture of six counties of sixty bodies, each with the defects of the fictional county: reports that are missing,
 * published totals that are not the sums. One county publishes no total.
 */
export function buildPrefecture(seed: number): Prefecture {
  const counties = SIGNS.map((_, index) => countyOf(seed, index));
  const dataset: Dataset = {
    info: {
      ...INFO,
      name: 'example-prefecture',
      title: '示例数据：示例市',
      sources: [{ title: '虚构：由 nianbao synth prefecture 生成', path: null }],
    },
    regions: [...[PROVINCE, PREFECTURE].map((one) => ({ ...one }) as Region), ...counties.map(({ region }) => region)],
    agencies: counties.flatMap(({ agencies }) => agencies),
    events: counties.flatMap(({ events }) => events),
    deadlines: [],
    complete: Object.fromEntries(
      counties.map(({ region, reports }) => [region.region_code, [...new Set(reports.map(({ year }) => year))].sort()]),
    ),
    reports: counties.flatMap(({ reports }) => reports),
  };
  return { dataset, ledger: [counties[0]?.head ?? '', ...counties.flatMap(({ ledger }) => ledger)] };
}

/** The files of its folder by name: the dataset and `defects.csv`. The same seed prints the same bytes. */
export const printPrefecture = ({ dataset, ledger }: Prefecture): Record<string, string> => ({
  ...printDataset(dataset),
  'defects.csv': `${ledger.join('\n')}\n`,
});
