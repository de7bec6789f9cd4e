import type { Dataset } from '../../../src/lib/core/dataset/index.ts';
import { localId } from '../../../src/lib/core/agency/index.ts';
import type { AgencyId, MutableCells, RegionCode } from '../../../src/lib/core/report/index.ts';
import { GOVERNMENT, REGIONS, nameIn } from '../../../src/synth/county/bodies.ts';
import { buildCounty } from '../../../src/synth/county/build.ts';
import { keyOf, makeReport, officialForm, type CountyReport } from '../../../src/synth/county/county-report.ts';
import { drawInTime, drawLate } from '../../../src/synth/county/dates.ts';
import { toDataset } from '../../../src/synth/county/to-dataset.ts';
import type { Injection } from '../../../src/synth/defects/inject.ts';
import { contentOf } from '../../../src/synth/documents/content.ts';
import { correctReports } from '../../../src/synth/documents/corrected.ts';
import { chooseFormats } from '../../../src/synth/documents/file-names.ts';
import { publishAs, publishReport, type PublishedDocument } from '../../../src/synth/documents/write-documents.ts';
import { addFacts, newFacts, type Facts } from '../../../src/synth/figures/facts.ts';
import { Random, hashText } from '../../../src/synth/figures/random.ts';
import { toCells } from '../../../src/synth/figures/to-cells.ts';
import { found, rename, retell } from './bodies.ts';

/** The last year of the county: what came before it is published, its own reports are what arrives. */
export const YEAR = 2025;

/** How many bodies a season has, and how many of them are odd in which way. */
export interface SeasonSize {
  bodies: number;
  wrongYears: number;
  late: number;
  missing: number;
}
export const WHOLE: SeasonSize = { bodies: 59, wrongYears: 2, late: 3, missing: 2 };
export const PART: SeasonSize = { bodies: 11, wrongYears: 1, late: 1, missing: 1 };

export interface Season {
  /** What is published when the season begins: every year before it, without a fault. */
  dataset: Dataset;
  /** The documents of January; of one report there are two. */
  arrivals: readonly PublishedDocument[];
  /** The documents that come once the letters have gone out, the government's total among them. */
  corrected: readonly PublishedDocument[];
  /** What truly was, by body. The new body has the id that the desk gives it. */
  truth: ReadonlyMap<string, MutableCells>;
  /** The sum of what truly was over all bodies. */
  total: MutableCells;
  /** What the bodies did wrong: the ledger of the year, and who was late. */
  ledger: readonly Injection[];
  renamed: { from: string; to: string };
  fresh: string;
  /** Of two files of one report, those that are left out. */
  copies: readonly string[];
  missing: readonly string[];
  /** A single cell that its body corrects when it is called: it has no other fault. `null` in a season without such a one. */
  called: { file: string; cell: string; value: string } | null;
}

const factsOf = (all: readonly CountyReport[]): Facts => {
  const sum = newFacts();
  for (const { facts } of all) addFacts(sum, facts);
  return sum;
};

/** The government's total over these reports. */
function totalOf(seed: number, year: number, bodies: readonly CountyReport[]): CountyReport {
  const day = drawInTime(new Random(seed, hashText(`total ${year}`)), year, true);
  return retell(seed, { ...makeReport(GOVERNMENT, year, factsOf(bodies), true), published_on: day });
}

/** A department that may come to be called something else. */
const isRenameable = ({ body, year }: CountyReport): boolean =>
  body.kind === 'department' && nameIn(body, year).endsWith('局');

/** Bodies by chance: of a small season at most half have a fault, and one of the others can be renamed. */
function chooseBodies(random: Random, reports: readonly CountyReport[], faulty: ReadonlySet<string>, count: number) {
  const old = reports.filter(({ body }) => count >= reports.length || body.from === null);
  const order = random.shuffle(old);
  const wrong = order.filter(({ body }) => faulty.has(body.id));
  const sound = order.filter(({ body }) => !faulty.has(body.id));
  const first = sound.find(isRenameable);
  const right = [...(first ? [first] : []), ...sound.filter((report) => report !== first)];
  const most = Math.max(Math.ceil(count / 2), count - right.length);
  const chosen = wrong.slice(0, most);
  return new Set([...chosen, ...right.slice(0, count - chosen.length)].map(({ body }) => body.id));
}

/** A season of the fictional county by its seed. */
export function makeSeason(seed: number, size: SeasonSize): Season {
  const random = new Random(seed, hashText('season'));
  const county = buildCounty(seed);
  const { reports: sound } = buildCounty(seed, { withDefects: false });
  const isOwn = ({ isAggregate }: CountyReport) => !isAggregate;
  const ofYear = sound.filter((report) => report.year === YEAR && isOwn(report));
  const inYear = county.injections.filter(({ year, agency_id }) => year === YEAR && agency_id !== GOVERNMENT.id);
  // A text taken from a colleague is wrong at both.
  const touched = new Set(inYear.flatMap(({ agency_id, rules }) => [agency_id, ...rules.flatMap(bodyOf)]));
  const ids = chooseBodies(random, ofYear, touched, size.bodies);
  const isHere = (line: Injection) => ids.has(line.agency_id) && line.rules.flatMap(bodyOf).every((id) => ids.has(id));
  const ledger = inYear.filter(isHere);
  const wrong = new Set(ledger.map(({ agency_id, year }) => keyOf(agency_id, year)));

  const clean = random.shuffle(ofYear.filter(({ body }) => ids.has(body.id) && !touched.has(body.id)));
  const take = (count: number) => clean.splice(0, count);
  const [old] = clean.splice(clean.findIndex(isRenameable), 1);
  const renamed = rename(seed, old!);
  const fresh = found(seed, YEAR);
  const [twice] = take(1);
  const misdated = take(size.wrongYears);
  const late = take(size.late).map((report) => ({ ...report, published_on: drawLate(random, report) }));
  const missing = take(size.missing);

  const formatOf = chooseFormats(seed);
  const publish = (report: CountyReport) => publishReport(seed, report, formatOf(report.body.id));
  const written = county.reports.filter((report) => report.year === YEAR && wrong.has(keyOf(report.body.id, YEAR)));
  const copied = ofYear.filter(
    ({ body, year }) => ids.has(body.id) && touched.has(body.id) && !wrong.has(keyOf(body.id, year)),
  );
  const before = sound.filter(({ year, body }) => year < YEAR && (ids.has(body.id) || size.bodies >= ofYear.length));
  const earlier = [...new Set(before.map(({ year }) => year))].flatMap((year) => {
    const own = before.filter((report) => report.year === year && isOwn(report));
    return [...own, totalOf(seed, year, own)];
  });
  const copyOf = (report: CountyReport) => publish(report).at(-1)!.file;
  const ownOf = (report: CountyReport) => (report.body.id === old!.body.id ? renamed : report);
  const all = [...ofYear.filter(({ body }) => ids.has(body.id)).map(ownOf), fresh];
  const total = totalOf(seed, YEAR, all);

  const arrivals = [
    ...written.flatMap(publish),
    ...[...copied, ...clean, renamed, fresh, ...late].flatMap(publish),
    ...publish({ ...twice!, copies: 2 }),
    ...misdated.map((report) => {
      const content = contentOf(report);
      const title = content.title.replace(String(YEAR), String(YEAR - 1));
      return publishAs(seed, report, formatOf(report.body.id), { ...content, title });
    }),
  ];
  const mended = correctReports(seed, { reports: county.reports, injections: ledger });
  const filedLate = missing.map((report) => ({ ...report, published_on: drawLate(random, report) }));
  const known = new Set(earlier.map(({ body }) => body.id));
  const told = toDataset(earlier);
  const idOf = ({ body }: CountyReport) =>
    body === fresh.body ? localId(nameIn(body, YEAR), REGIONS[2].region_code as RegionCode) : (body.id as AgencyId);
  return {
    dataset: {
      ...told,
      info: { ...told.info, name: 'season', title: '示例数据：收报季' },
      agencies: told.agencies.filter(({ agency_id }) => known.has(agency_id) || ids.has(agency_id)),
      events: told.events.filter(({ from, to }) => [...from, ...to].every((id) => known.has(id) || ids.has(id))),
    },
    arrivals: random.shuffle(arrivals),
    corrected: [...mended, ...misdated, ...filedLate, total].map((report) =>
      publishAs(seed, report, formatOf(report.body.id)),
    ),
    truth: new Map(all.map((report) => [idOf(report), toCells(report.facts, officialForm(YEAR))])),
    total: toCells(total.facts, officialForm(YEAR)),
    ledger: [...ledger, ...late.map(lateness)],
    renamed: { from: nameIn(old!.body, YEAR), to: nameIn(renamed.body, YEAR) },
    fresh: nameIn(fresh.body, YEAR),
    copies: [...written, { ...twice!, copies: 2 }].filter(({ copies }) => copies > 1).map(copyOf),
    missing: missing.map(({ body }) => body.id),
    called: calledFor(ledger, arrivals),
  };
}

function calledFor(ledger: readonly Injection[], arrivals: readonly PublishedDocument[]): Season['called'] {
  const line = ledger.find(
    ({ agency_id, aspect, kind, cell, rules }) =>
      ledger.filter((other) => other.agency_id === agency_id).length === 1 &&
      aspect === 'figures' &&
      // A figure with words beside it is read as what it is.
      kind !== 'text_in_cell' &&
      cell !== null &&
      // Nor does the text tell of it, which would go on saying what the table said.
      /^(?!received_new|concluded_total)[a-z_]+\.(?!total)/.test(cell) &&
      rules.length > 0,
  );
  const document = arrivals.find(({ agency_id }) => agency_id === line?.agency_id);
  return line && document && line.cell !== null
    ? { file: document.file, cell: line.cell, value: line.true_value }
    : null;
}

/** The body at which a rule shows that is broken at another report than the one at fault; none of the government's. */
function bodyOf(rule: string): string[] {
  const [id] = (rule.split('@')[1] ?? '').split('/');
  return id === undefined || id === '' || id === GOVERNMENT.id ? [] : [id];
}

const lateness = (report: CountyReport): Injection => ({
  defect: 0,
  agency_id: report.body.id,
  year: YEAR,
  kind: 'late',
  aspect: 'date',
  cell: null,
  true_value: '',
  written_value: report.published_on ?? '',
  rules: ['DT-LATE'],
});
