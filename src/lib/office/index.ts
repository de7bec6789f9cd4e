export { writeBriefs, type BriefPaper, type PaperPicture } from './brief.ts';
export { writeDocument, type Block } from './document.ts';
export { writeReport, writeSheets, writeTables, type SheetTable } from './sheet.ts';
