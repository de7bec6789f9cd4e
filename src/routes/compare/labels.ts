import { compareWords } from '$lib/labels/compare.ts';
import { labelsWith } from '$lib/ui/state/labels.ts';

export const useLabels = labelsWith(compareWords);
