import type { EChartsOption } from 'echarts';
import type { Charts, Layout } from '../../charts/index.ts';
import type { Drawing } from '../../charts/drawings.ts';
import { placeAt, yearAt } from './place-at.ts';

/** The place in a page that holds a drawing at the browser's own width. */
export class Canvas {
  readonly #element: HTMLElement;
  readonly #charts: Charts;
  readonly #id: string;
  #drawing: Drawing | null = null;

  constructor(element: HTMLElement, charts: Charts, id: string) {
    this.#element = element;
    this.#charts = charts;
    this.#id = id;
  }

  /** `patterned`: for paper, where colours may be grey. */
  paint(draw: (charts: Charts, layout: Layout) => EChartsOption, layout: Layout, patterned: boolean): void {
    const { startDrawing, drawSvg, withPatterns } = this.#charts;
    const option = draw(this.#charts, layout);
    this.#drawing ??= startDrawing(layout);
    this.#element.innerHTML = drawSvg(this.#drawing, patterned ? withPatterns(option) : option, layout, this.#id);
  }

  /** The index of the year, or of the place, under the pointer; `null` where there is none. */
  indexAt(
    pointer: MouseEvent,
    years: readonly number[],
    places?: readonly (readonly [number, number])[],
  ): number | null {
    if (!this.#drawing) return null;
    const box = this.#element.getBoundingClientRect();
    const [x, y] = [pointer.clientX - box.left, pointer.clientY - box.top];
    return places ? placeAt(this.#drawing, x, y, places) : yearAt(this.#drawing, x, y, years);
  }

  dispose(): void {
    this.#drawing?.dispose();
  }
}
