export { neutraliseText, restoreText } from './formula-text.ts';
export * from './characters.ts';
export * from './chinese-number.ts';
export * from './number-cell.ts';
export * from './exact.ts';
export { dropSigns, spellOrdinals, splitMarks } from './note-marks.ts';
export * from './place-readings.ts';
export * from './writable.ts';
