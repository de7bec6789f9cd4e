import { searchWords } from '$lib/labels/search.ts';
import { labelsWith } from '$lib/ui/state/labels.ts';

export const useLabels = labelsWith(searchWords);
