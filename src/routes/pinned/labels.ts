import { pinWords } from '$lib/labels/pins.ts';
import { labelsWith } from '$lib/ui/state/labels.ts';

export const useLabels = labelsWith(pinWords);
