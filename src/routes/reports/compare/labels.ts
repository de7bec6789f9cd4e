import { pairWords } from '$lib/labels/pair.ts';
import { labelsWith } from '$lib/ui/state/labels.ts';

export const useLabels = labelsWith(pairWords);
