import { briefWords } from '$lib/labels/brief.ts';
import { labelsWith } from '$lib/ui/state/labels.ts';

export const useLabels = labelsWith(briefWords);
