import type { ComponentProps } from 'svelte';
import type { Point } from '$lib/views/index.ts';
import type TableFigure from '../TableFigure.svelte';
import type { Told } from '$lib/ui/state/live.svelte.ts';
import type { TableChoices } from './table-choices.ts';
import type { TopicAnswer } from './answer.ts';
import type { TopicViewModel } from './topic-view.ts';

/** Who asked and what became of it: its own answer, which may still be that to the former question. */
export interface ApplicantsAnswer {
  rows: TopicAnswer['applicants'];
  standing: Told;
}

/** How the tables are ordered and cut, and how the reader changes it: the address keeps it. */
export interface TableChooser {
  readonly current: TableChoices;
  choose(change: Partial<TableChoices>): void;
  /** All bodies of a table instead of few, or few instead of all. */
  turn(table: TableChoices['whole'][number]): void;
}

/** What the tables of a topic have in common with each other. */
export interface TopicTable {
  view: TopicViewModel;
  /** Where a figure leads. */
  hrefOf: (point: Point) => string;
  common: Pick<ComponentProps<typeof TableFigure>, 'standing' | 'fileStem'> & { focus: number };
}
