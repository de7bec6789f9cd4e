import type { Refusal } from '../reading/index.ts';
import { cellEntries, type RegionCode, type Report } from '../report/index.ts';
import { parsePrintedReport } from '../report/schema.ts';
import { ownInvalid } from './messages.ts';
import { isPossibleSize } from '../text/index.ts';
import { documentOfCells } from './own-document.ts';
import type { OwnReport } from './own-rows.ts';

/** What is wrong with a report of ours, by the path of the value. */
interface Issue {
  path?: readonly { key: unknown }[] | undefined;
}
const pathOf = ({ path = [] }: Issue): string => path.map(({ key }) => String(key)).join('.');

/** JSON as a whole, or one value a line; `null` where it is neither. */
function parseJson(text: string): unknown[] | null {
  const parse = (part: string): unknown => JSON.parse(part) as unknown;
  try {
    return [parse(text)];
  } catch {
    // Not one value: maybe one a line.
  }
  try {
    return text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map(parse);
  } catch {
    // No JSON of either kind.
    return null;
  }
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

function isRefusal(value: unknown): value is Refusal {
  return isObject(value) && typeof value['code'] === 'string' && typeof value['message'] === 'string';
}

function readOne(value: Record<string, unknown>): OwnReport | Refusal {
  const result = parsePrintedReport(value);
  if (!result.success) return ownInvalid(pathOf(result.issues[0]));
  const { cells, region, ...head } = result.output;
  const vast = cellEntries(cells).find(([, { value: figure }]) => figure !== null && !isPossibleSize(figure));
  if (vast) return ownInvalid(`cells.${vast[0]}.value`);
  // Places of cells were places in a document that is not here.
  const { cells: placed, document } = documentOfCells(cells, (id) => cells[id]?.raw ?? String(cells[id]?.value ?? ''));
  const report: Report = { ...head, region: region as RegionCode | null, cells: placed, extra_rows: [], issues: [] };
  return { report, document };
}

/** The reports of a file of accepted reports, as the import page saves them, with the names of their bodies. */
function acceptedReports({ reports }: Record<string, unknown>): unknown[] {
  return (Array.isArray(reports) ? (reports as unknown[]) : []).map((one) => {
    if (!isObject(one) || !isObject(one['report']) || !isObject(one['agency'])) return one;
    return { ...one['report'], agency: one['agency']['name'], region: one['agency']['region_code'] };
  });
}

/** The reports of JSON that a page or the command wrote, one or one a line; `null` for any other text. */
export function readOwnJson(text: string): (OwnReport | Refusal)[] | null {
  const parsed = parseJson(text) ?? [];
  const values = parsed.flatMap((value) =>
    isObject(value) && value['format'] === 'nianbao-layer' ? acceptedReports(value) : [value],
  );
  const objects = values.filter(isObject);
  const ours = objects.filter((value) => isObject(value['cells']) && 'form' in value);
  if (ours.length < values.length || ours.length === 0) return null;
  return ours.map((value) => {
    const refused = value['refused'];
    return isRefusal(refused) ? { code: refused.code, message: refused.message } : readOne(value);
  });
}
