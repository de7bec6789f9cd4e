import type { DatasetLine } from '$lib/ui/state/dataset.ts';
import type { LayerMark } from '$lib/ui/state/layer-store.ts';
import type { agencyAnswer } from './answer.ts';

/** What the page of an agency is given. */
export type AgencyData = NonNullable<Awaited<ReturnType<typeof agencyAnswer>>> & {
  dataset: DatasetLine;
  layer: LayerMark | null;
};
