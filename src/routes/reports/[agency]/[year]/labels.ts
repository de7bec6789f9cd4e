import { originalWords } from '$lib/labels/original.ts';
import { reportWords } from '$lib/labels/report.ts';
import { versionWords } from '$lib/labels/versions.ts';
import { labelsWith } from '$lib/ui/state/labels.ts';

export const useLabels = labelsWith({ ...reportWords, ...versionWords, ...originalWords });
