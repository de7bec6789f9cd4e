import { qualityWords } from '$lib/labels/quality.ts';
import { labelsWith } from '$lib/ui/state/labels.ts';

export const useLabels = labelsWith(qualityWords);
