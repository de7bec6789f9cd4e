import type { Page } from '@playwright/test';
import type { Marks, Parts, Told } from './one-truth.ts';

/** All that a page tells by its marks: figures, sentences, wholes with their parts, and what explains its marks. */
export interface PageTold {
  figures: readonly Told[];
  changes: readonly Told[];
  sentences: readonly string[];
  wholes: readonly Parts[];
  marks: Marks;
}

/** Reads a page at rest. `area` names whose figures those of no body are, so that two pages can be held against each other. */
export const toldOn = (page: Page, where: string, area: string): Promise<PageTold> =>
  page.evaluate(
    ([where, area]) => {
      const main = document.querySelector('main') ?? document.body;
      const all = (selector: string, within: ParentNode = main) => [...within.querySelectorAll<HTMLElement>(selector)];
      const figures = all('[data-indicator][data-year]')
        .filter(({ dataset }) => dataset['value'] !== '' && (dataset['basis'] ?? dataset['body']) !== undefined)
        .map(({ dataset: { indicator, year, body, basis, set, value, numerator, denominator } }) => ({
          where,
          key: `${body ?? `${area} ${basis}${set === undefined ? '' : ` same ${set}`}`} ${year} ${indicator}`,
          value: `${value} = ${numerator}/${denominator}`,
        }));
      const year = document.querySelector('.segments a[aria-current=true]')?.textContent ?? '';
      const basisOf = (element: HTMLElement) =>
        element.closest('li')?.querySelector<HTMLElement>('[data-basis]')?.dataset['basis'] ??
        element.closest('tr')?.querySelector<HTMLElement>('[data-basis]')?.dataset['basis'];
      const changes = all('[data-change]')
        .filter((element) => basisOf(element) !== undefined)
        .map((element) => ({
          where,
          key: `${area} ${basisOf(element)} ${element.dataset['year'] ?? year} change of ${element.dataset['change']}`,
          value: `${element.dataset['before']} to ${element.dataset['now']} of ${element.dataset['set']}`,
        }));
      const sentences = all('p, td, th, li, .change, .finding')
        .filter((element) => element.closest('[data-legend], [data-direction]') === null)
        .map((element) => {
          const copy = element.cloneNode(true) as HTMLElement;
          for (const tag of copy.querySelectorAll('[data-direction], [data-legend]')) tag.remove();
          return copy.textContent.replace(/\s+/g, ' ');
        });
      const given = all('p[data-whole]').map((element) => ({
        where: `${where} what bodies gave to ${element.previousElementSibling?.textContent.trim().slice(0, 12)}`,
        whole: Number(element.dataset['whole']),
        parts: all('[data-difference]', element).map(({ dataset }) => Number(dataset['difference'])),
      }));
      const outcomes = all('figure[data-figure=outcomes] [data-twin] tbody tr').flatMap((row) => {
        const cells = all('td', row).map((cell) => cell.querySelector<HTMLElement>('[data-indicator], data'));
        const at = cells.findIndex((cell) => cell?.dataset['indicator'] === 'concluded');
        const valueOf = (cell: HTMLElement | null | undefined) =>
          cell?.dataset['value'] ?? (cell as HTMLDataElement | null | undefined)?.value ?? '';
        const told = [...cells.slice(0, at), cells[at + 1]].map(valueOf);
        const whole = valueOf(cells[at]);
        return at < 0 || whole === '' || told.includes('')
          ? []
          : [
              {
                where: `${where} outcomes ${row.textContent.trim().slice(0, 4)}`,
                whole: Number(whole),
                parts: told.map(Number),
              },
            ];
      });
      const sheets = all('[data-figure=brief-outcomes][data-state=ready]').flatMap((figure) => {
        const values = all('[data-twin] [data-part]', figure).map(({ dataset }) => dataset['part'] ?? '');
        const whole = figure.dataset['whole'] ?? '';
        return values.includes('') || whole === ''
          ? []
          : [{ where: `${where} outcomes of the sheet`, whole: Number(whole), parts: values.map(Number) }];
      });
      const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
      const texts: string[] = [];
      while (walker.nextNode()) {
        const { parentElement: parent, textContent: text } = walker.currentNode;
        if (text === null || parent === null || text.trim() === '') continue;
        if (parent.closest('[data-legend], script, style, option, pre, code, button, [data-narrative]') === null)
          texts.push(text);
      }
      const names = (attribute: 'mark' | 'legend') =>
        all(`[data-${attribute}]`)
          .filter((element) => attribute === 'legend' || element.closest('[data-legend]') === null)
          .flatMap(({ dataset }) => (dataset[attribute] ?? '').split(' '));
      const small = all('svg').filter((drawing) => {
        const { width, height } = drawing.getBoundingClientRect();
        const named = drawing.closest(
          '[data-mark], [data-legend], button, label, summary, figure[data-figure] .canvas',
        );
        return width > 0 && width <= 20 && height <= 20 && named === null;
      });
      return {
        figures,
        changes,
        sentences,
        wholes: [...given, ...outcomes, ...sheets],
        marks: {
          named: names('mark'),
          texts,
          nameless: small.length,
          legend: names('legend'),
          explained: all('[data-legend]')
            .map(({ textContent }) => textContent)
            .join(' '),
        },
      };
    },
    [where, area] as const,
  );
