import type { Agency, Region } from '../../lib/core/agency/index.ts';
import type { DatasetInfo } from '../../lib/core/dataset/index.ts';
import type { AgencyId, ReportForm } from '../../lib/core/report/index.ts';
import { listInTime } from '../county/dates.ts';
import { officialForm } from '../county/county-report.ts';
import { newFacts, type Facts } from '../figures/facts.ts';
import { generateReports } from './generate.ts';
import { listAreas, planNation, type Area, type NationAgency } from './plan.ts';

/** A report of the nation as a dataset keeps it; `facts` hold every cell of both forms in the order of `ALL_CELLS`, amounts in 分, and are lent until the next report. */
export interface NationRow {
  agency: Agency;
  year: number;
  title: string;
  published_on: string;
  scope: 'own' | 'aggregate';
  form: ReportForm;
  facts: Facts;
}

/** A whole fictional nation: register and reports, one after the other. */
export interface Nation {
  info: DatasetInfo;
  regions: readonly Region[];
  agencies: readonly Agency[];
  /** Ids of governments, all of whose reports are aggregates. */
  governments: ReadonlySet<AgencyId>;
  years: readonly number[];
  reportCount: number;
  reports(): Generator<NationRow>;
}

const INFO: DatasetInfo = {
  name: 'example-nation',
  title: '示例数据：示例国',
  description:
    '虚构的全国数据，由程序按固定种子生成，用于测试规模。区划、机关、数字均为虚构，没有有意设置的差错。Synthetic data: a fictional nation for tests of scale; areas, bodies and figures are invented, without intended defects.',
  synthetic: true,
  licences: [{ title: 'CC0-1.0', path: 'https://creativecommons.org/publicdomain/zero/1.0/' }],
  sources: [{ title: '虚构：由 nianbao synth nation 生成', path: null }],
};

const toAgency = ({ agency_id, name, short_name, kind, region_code, parent_id }: NationAgency): Agency => ({
  agency_id,
  name,
  short_name,
  former_names: [],
  kind,
  region_code,
  parent_id,
  valid_from: null,
  valid_to: null,
  note: null,
});

/** Makes the nation of a seed: exactly so many bodies, each with a report for each year. */
export const makeNation = (seed: number, size: number, years: readonly number[]): Nation =>
  makeReports(seed, planNation(size), years, INFO);

/** Makes the bodies and reports of a plan, each body with a report for each year. */
export function makeReports(seed: number, areas: readonly Area[], years: readonly number[], info: DatasetInfo): Nation {
  const all = listAreas(areas);
  const agencies = new Map(
    all.flatMap(({ government, bodies }) => [government, ...bodies]).map((agency) => [agency, toAgency(agency)]),
  );
  const forms = new Map(years.map((year) => [year, officialForm(year)]));
  return {
    info,
    regions: all.map(({ region }) => region),
    agencies: [...agencies.values()],
    governments: new Set(all.map(({ government }) => government.agency_id)),
    years,
    reportCount: agencies.size * years.length,
    *reports() {
      const total = years.map(newFacts);
      const calendar = years.map((year) => ({ year, own: listInTime(year, false), aggregate: listInTime(year, true) }));
      for (const { agency, year, isAggregate, published_on, facts } of generateReports(seed, areas, calendar, total)) {
        const registered = agencies.get(agency);
        const form = forms.get(year);
        if (!registered || !form) throw new Error(`no such body: ${agency.agency_id}`);
        yield {
          agency: registered,
          year,
          title: `${agency.name}${year}年政府信息公开工作年度报告`,
          published_on,
          scope: isAggregate ? 'aggregate' : 'own',
          form,
          facts,
        };
      }
    },
  };
}
