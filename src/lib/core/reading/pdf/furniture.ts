import { tidy } from '../../text/index.ts';
import { PAGE_NUMBER } from '../../text/patterns-headings.ts';
import type { PageLine, PagePart } from './parts.ts';

/** A running head or foot stands on most pages, and on more than a few. */
const FEW_PAGES = 3;

const edges = (parts: readonly PagePart[]): PageLine[] =>
  [parts.at(0), parts.at(-1)].filter((part) => part?.kind === 'line').map((part) => part as PageLine);

const withoutNumber = (text: string): string => tidy(text).replace(/\d+/g, '#');

/** The parts of each page without its page number and without what runs at the head or foot of every page. */
export function dropFurniture(pages: readonly (readonly PagePart[])[]): PagePart[][] {
  const counts = new Map<string, number>();
  for (const parts of pages)
    for (const text of new Set(edges(parts).map(({ line }) => withoutNumber(line.text))))
      counts.set(text, (counts.get(text) ?? 0) + 1);
  const runs = (text: string): boolean => {
    const count = counts.get(withoutNumber(text)) ?? 0;
    return count >= FEW_PAGES && count * 2 > pages.length;
  };
  return pages.map((parts) => {
    const furniture = new Set<PagePart>(
      edges(parts).filter(({ line }) => PAGE_NUMBER.test(tidy(line.text)) || runs(line.text)),
    );
    return parts.filter((part) => !furniture.has(part));
  });
}
