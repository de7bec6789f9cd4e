import { reportWords } from '../../labels/report.ts';
import { labelsWith } from '../state/labels.ts';

export const useLabels = labelsWith(reportWords);
