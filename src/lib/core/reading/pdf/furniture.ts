import { tidy } from '../../text/index.ts';
import { PAGE_NUMBER } from '../../text/patterns-headings.ts';
import type { PageLine, PagePart } from './page-parts.ts';

/** A running head or foot stands on most pages, and on more than a few. */
const FEW_PAGES = 3;

const edges = (parts: readonly PagePart[]): PageLine[] =>
  [parts.at(0), parts.at(-1)].filter((part) => part?.kind === 'line').map((part) => part as PageLine);

/** Pages are numbered; years are not: titles of two reports differ by theirs. */
const withoutNumber = (text: string): string => tidy(text).replace(/(?<!\d)\d{1,3}(?!\d)/g, '#');

/** A head or foot may have so many lines. */
const MOST_LINES = 3;
/** On fewer pages a line has to stand at the same height of each, in points. */
const SAME_HEIGHT = 2;

/** The outermost lines that run at the edges of most pages, or number them. */
function dropEdges(pages: readonly (readonly PagePart[])[]): PagePart[][] {
  const tops = new Map<string, number[]>();
  for (const parts of pages)
    for (const [text, top] of new Map(edges(parts).map(({ line }) => [withoutNumber(line.text), line.top])))
      tops.set(text, [...(tops.get(text) ?? []), top]);
  const runs = (text: string): boolean => {
    const places = tops.get(withoutNumber(text)) ?? [];
    if (places.length >= FEW_PAGES && places.length * 2 > pages.length) return true;
    return (
      places.length > 1 && places.length === pages.length && Math.max(...places) - Math.min(...places) <= SAME_HEIGHT
    );
  };
  return pages.map((parts) => {
    const furniture = new Set<PagePart>(
      edges(parts).filter(({ line }) => PAGE_NUMBER.test(tidy(line.text)) || runs(line.text)),
    );
    return parts.filter((part) => !furniture.has(part));
  });
}

/** The parts of each page without its page number and without what runs at the head or foot of every page. */
export function dropFurniture(pages: readonly (readonly PagePart[])[]): PagePart[][] {
  let left = pages.map((parts) => [...parts]);
  for (let line = 0; line < MOST_LINES; line += 1) left = dropEdges(left);
  return left;
}
