import { dataWords } from '$lib/labels/data.ts';
import { labelsWith } from '$lib/ui/state/labels.ts';

export const useLabels = labelsWith(dataWords);
