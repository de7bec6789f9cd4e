export { writeDocument, type Block } from './document.ts';
export { writeSheets, writeTables, type SheetTable } from './sheet.ts';
