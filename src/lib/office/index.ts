export { writeDocument, type Block } from './document.ts';
export { writeSheets, type SheetTable } from './sheet.ts';
