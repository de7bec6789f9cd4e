import type { Component } from 'svelte';
import type { FoldId } from '$lib/views/index.ts';
import type { FoldProps } from './fold-props.ts';

/** The code of each part comes when the part is opened, and no other's with it. */
export const loadFold: Readonly<Record<FoldId, () => Promise<{ default: Component<FoldProps> }>>> = {
  outcomes: () => import('./OutcomesFold.svelte'),
  flow: () => import('./FlowFold.svelte'),
  coverage: () => import('./CoverageFold.svelte'),
  changes: () => import('./ChangesFold.svelte'),
  status: () => import('./StatusFold.svelte'),
};
