export { writeBriefs, type BriefPaper } from './brief.ts';
export { writeDocument, type Block } from './document.ts';
export { writeReport, writeSheets, writeTables, type SheetTable } from './sheet.ts';
