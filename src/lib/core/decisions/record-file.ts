import type { AgencyId } from '../report/index.ts';

/** The version of the files in which records are exchanged. */
export const FILE_VERSION = 1;

/** What every such file says of itself. */
interface Head {
  format: string;
  dataset: string;
  records: readonly unknown[];
}

/** A file as it was chosen: what it says, or in Chinese why nothing of it is taken. */
export type HeadReading = ({ ok: true } & Head) | { ok: false; problem: string };

const refuse = (problem: string): HeadReading => ({ ok: false, problem });

const isList = (value: unknown): value is unknown[] => Array.isArray(value);

/** Reads what a file of records says of itself. `list` is the field its records stand in; `name` is what a person calls them. */
export function readHead(text: string, format: string, list: string, name: string): HeadReading {
  let input: unknown;
  try {
    input = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    // What is wrong with the text is of no help to whoever chose the file.
    return refuse('不是合法的 JSON 文件');
  }
  const { format: own, version, dataset, [list]: records } = Object(input) as Record<string, unknown>;
  if (own !== format) return refuse(`不是${name}的文件（format 应为 ${format}）`);
  if (typeof version === 'number' && version > FILE_VERSION)
    return refuse(`文件来自更新的版本（version ${version}，本站认得 ${FILE_VERSION}），请先更新本站`);
  if (version !== FILE_VERSION) return refuse('文件的 version 不合规定');
  if (typeof dataset !== 'string') return refuse('文件没有写明数据集（dataset）');
  if (!isList(records)) return refuse(`文件里没有记录（${list}）`);
  return { ok: true, format, dataset, records };
}

const MOST_NAMED = 5;

/** In Chinese which records are of bodies that no register here has; `null` where all are known. */
export function unknownBodies(
  records: readonly { agency_id: AgencyId }[],
  known: ReadonlySet<AgencyId>,
): string | null {
  const strangers = [...new Set(records.map(({ agency_id }) => agency_id))].filter((id) => !known.has(id));
  if (strangers.length === 0) return null;
  const named = strangers.slice(0, MOST_NAMED).join('、');
  return `有 ${strangers.length} 个机关不在名录里：${named}${strangers.length > MOST_NAMED ? '等' : ''}`;
}
