import { agencyWords } from '$lib/labels/agency.ts';
import { labelsWith } from '$lib/ui/state/labels.ts';

export const useLabels = labelsWith(agencyWords);
