import { checkDataset } from '$lib/core/checks/index.ts';
import { reportKey, type Layer, type LayerReport } from '$lib/core/layer/index.ts';
import type { StoredReport } from '$lib/core/report/index.ts';
import type { ReportAnswer, ReportFile, reportFigures } from './answer.ts';

type Figures = NonNullable<Awaited<ReturnType<typeof reportFigures>>>;

/** What the rule book says of an accepted report, held against the one of the year before. */
function findingsOf({ agency, regions }: LayerReport, report: StoredReport, before: StoredReport | null) {
  const { findings } = checkDataset({
    regions,
    agencies: [{ ...agency, parent_id: null }],
    events: [],
    deadlines: [],
    reports: [...(before ? [before] : []), report],
  });
  return findings.filter(({ year }) => year === report.year);
}

/** The accepted report of this agency and year, as the layer keeps it; `null` where none is. */
export function localReport(layer: Layer, agency: string, year: string): LayerReport | null {
  return layer.find(({ report }) => reportKey(report.agency_id, report.year) === `${agency}/${year}`) ?? null;
}

/**
 * A report's page over a layer: an accepted report with its own places, narrative, corrections and findings; any other with
 * the printed file of the dataset, `printed`.
 */
export function overLayer(figures: Figures, local: LayerReport | null, printed: ReportFile | null): ReportAnswer {
  if (local === null || figures.report.year !== local.report.year) {
    const nothing: ReportFile = { sections: [], sectionsBefore: [], findings: [], due: null, documents: [] };
    return { ...figures, file: printed ?? nothing };
  }
  const { report } = local;
  return {
    ...figures,
    report: { ...report, sections: [] },
    file: {
      sections: report.sections,
      sectionsBefore: [],
      findings: findingsOf(local, report, figures.before),
      due: null,
      documents: [],
    },
  };
}
