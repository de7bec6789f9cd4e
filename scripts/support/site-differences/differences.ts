import { diffArrays } from 'diff';
import type { PageReading } from './page-reading.ts';

/** Lines of one part of a page that only one of two sites has. */
export interface Difference {
  part: string;
  /** In order, each with `- ` (first site) or `+ ` (second site) before it. */
  lines: readonly string[];
}

/** What two sites say differently on one page; a part that one of them lacks counts with all its lines. */
export function differencesOf(first: PageReading, second: PageReading): Difference[] {
  const parts = [...first.keys(), ...[...second.keys()].filter((part) => !first.has(part))];
  return parts.flatMap((part) => {
    const ours = first.get(part);
    const theirs = second.get(part);
    const lines = diffArrays([...(ours ?? [])], [...(theirs ?? [])]).flatMap(({ added, removed, value }) =>
      added || removed ? value.map((line) => `${added ? '+' : '-'} ${line}`) : [],
    );
    const lacking = ours === undefined ? ['- (no such part)'] : theirs === undefined ? ['+ (no such part)'] : [];
    return lines.length + lacking.length === 0 ? [] : [{ part, lines: [...lacking, ...lines] }];
  });
}
