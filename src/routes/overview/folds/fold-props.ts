import type { ComponentProps } from 'svelte';
import type { Area, Body, FilingStatus, YearFiling } from '$lib/views/index.ts';
import type { AreaStatus } from '../../area-status.svelte.ts';
import type { Listing } from '../overview-state.svelte.ts';
import type TrendFigures from '../../TrendFigures.svelte';

/** What every part of the overview that can be opened is given. */
export interface FoldProps {
  area: Area;
  bodies: readonly Body[];
  filings: readonly YearFiling[];
  filed: AreaStatus['live'];
  /** How the reports of the year stand, where the bodies are not listed. */
  status: FilingStatus | null;
  listing: Listing;
  /** What the figures of the page have in common. */
  common: Omit<ComponentProps<typeof TrendFigures>, 'figures' | 'label'>;
}
