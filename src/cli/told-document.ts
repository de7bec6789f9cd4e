import type { Become, Collected } from '../lib/core/collect/index.ts';
import { describeNeed } from './describe-need.ts';

/** What became of one document, as a command prints it. */
export interface ToldDocument extends Pick<Collected, 'report' | 'needs'> {
  file: string;
  sha256: string | null;
  /** `refused` where it was not read. */
  become: Become | 'refused';
  /** Why it was refused. */
  refused: { code: string; message: string; line: string } | null;
  /** How many errors the rule book finds in it. */
  errors: number;
}

const BECOME: Readonly<Record<ToldDocument['become'], readonly [zh: string, en: string]>> = {
  new: ['新收', 'new'],
  version: ['新版本', 'new version'],
  same: ['同一报告的另一文件', 'another file of a report'],
  known: ['已有', 'known'],
  waiting: ['待人处理', 'waits for a person'],
  refused: ['未读取', 'refused'],
};

const ORDER = Object.keys(BECOME) as ToldDocument['become'][];

/** One line of `--json`. */
export function documentJson({ file, sha256, become, report, needs, refused, errors }: ToldDocument): string {
  return JSON.stringify({
    file,
    sha256,
    become,
    agency_id: report?.agency_id ?? null,
    agency: report?.name ?? null,
    year: report?.year ?? null,
    needs: needs.map((need) => ({ ...need, ...describeNeed(need) })),
    errors,
    refused: refused === null ? null : { code: refused.code, message: refused.message },
  });
}

/** The lines of one document that a person has to see; none where nothing is open. */
export function documentLines({ file, report, needs, refused, errors }: ToldDocument): string[] {
  const whose = report === null ? '' : `（${report.name} ${report.year}）`;
  const found =
    errors > 0 ? [`  ${errors} 处勾稽错误，照原样保存 errors by the rule book, kept as the document has them`] : [];
  const open = needs.map((need) => describeNeed(need)).map(({ zh, en }) => `  ${zh} / ${en}`);
  if (refused !== null) return [refused.line];
  return open.length + found.length === 0 ? [] : [`${file}${whose}`, ...open, ...found];
}

/** How many documents became what, in one line. */
export function countLine(told: readonly ToldDocument[]): string {
  const counted = ORDER.flatMap((become) => {
    const count = told.filter((one) => one.become === become).length;
    const [zh, en] = BECOME[become];
    return count > 0 ? [`${zh} ${en} ${count}`] : [];
  });
  return counted.join('；');
}

/** Whether everything that was given is in the folder now. */
export const isAllKept = (told: readonly ToldDocument[]): boolean =>
  told.every(({ become }) => become !== 'waiting' && become !== 'refused');
