import type { DatasetLine } from '$lib/ui/state/dataset.ts';
import type { AgencyAnswer } from './answer.ts';

/** What the page of an agency is given. */
export type AgencyData = AgencyAnswer & { dataset: DatasetLine };
