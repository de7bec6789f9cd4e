import { foldWords } from '$lib/labels/folds.ts';
import { overviewWords } from '$lib/labels/overview.ts';
import { unfoldedWords } from '$lib/labels/unfolded.ts';
import { labelsWith } from '$lib/ui/state/labels.ts';

export const useLabels = labelsWith({ ...overviewWords, ...foldWords, ...unfoldedWords });
