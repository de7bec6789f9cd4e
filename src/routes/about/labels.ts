import { aboutWords } from '$lib/labels/about.ts';
import { labelsWith } from '$lib/ui/state/labels.ts';

export const useLabels = labelsWith(aboutWords);
