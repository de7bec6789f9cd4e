import { changeWords } from '$lib/labels/changes.ts';
import { overviewWords } from '$lib/labels/overview.ts';
import { labelsWith } from '$lib/ui/state/labels.ts';

export const useLabels = labelsWith({ ...overviewWords, ...changeWords });
