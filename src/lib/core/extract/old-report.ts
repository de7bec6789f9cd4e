import type { SourceDocument } from '../reading/index.ts';
import { TEMPLATES } from '../template/index.ts';
import { squash } from '../text/index.ts';
import { OLD_TABLE_WORDS } from '../text/patterns-tables.ts';

/** The first year that has a form. */
export const FIRST_YEAR = Math.min(...TEMPLATES.map(({ firstYear }) => firstYear));
const FEWEST_WORDS = 2;

/** True for a report from before there was a form, by its year or by the statistics it has in place of the tables. */
export function isOldReport({ blocks }: SourceDocument, year: number | null): boolean {
  if (year !== null && year < FIRST_YEAR) return true;
  const words = squash(
    blocks
      .map((block) =>
        block.kind === 'table'
          ? block.rows
              .flat()
              .map(({ text }) => text)
              .join('')
          : block.text,
      )
      .join(''),
  );
  return OLD_TABLE_WORDS.filter((pattern) => pattern.test(words)).length >= FEWEST_WORDS && /信息公开/u.test(words);
}
