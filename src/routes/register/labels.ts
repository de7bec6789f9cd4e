import { registerPage } from '$lib/labels/register.ts';
import { labelsWith } from '$lib/ui/state/labels.ts';

export const useLabels = labelsWith(registerPage);
