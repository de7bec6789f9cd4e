import type { ComponentProps } from 'svelte';
import { PrintedPart } from '$lib/ui/state/printed-part.ts';
import type Attention from './Attention.svelte';
import type Folds from './folds/Folds.svelte';

/** What stands on the overview below its first view: lists of links, and what is folded. */
export const attentionPart = new PrintedPart<ComponentProps<typeof Attention>>(
  () => import('./Attention.svelte'),
  import.meta.env.SSR ? (await import('./Attention.svelte')).default : null,
);
export const foldsPart = new PrintedPart<ComponentProps<typeof Folds>>(
  () => import('./folds/Folds.svelte'),
  import.meta.env.SSR ? (await import('./folds/Folds.svelte')).default : null,
);
