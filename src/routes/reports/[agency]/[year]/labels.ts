import { reportWords } from '$lib/labels/report.ts';
import { labelsWith } from '$lib/ui/state/labels.ts';

export const useLabels = labelsWith(reportWords);
