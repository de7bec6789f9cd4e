import type { ComponentProps } from 'svelte';
import type { Area, Body, YearFiling } from '$lib/views/index.ts';
import type { AreaStatus } from '../../area-status.svelte.ts';
import type TrendFigures from '../../TrendFigures.svelte';

/** What every part of the overview that can be opened is given. */
export interface FoldProps {
  area: Area;
  bodies: readonly Body[];
  filings: readonly YearFiling[];
  filed: AreaStatus['live'];
  /** What the figures of the page have in common. */
  common: Omit<ComponentProps<typeof TrendFigures>, 'figures' | 'label'>;
}
