import type { FlowLine, FlowPart } from '../flow.ts';
import type { WordFile } from './file.ts';
import { listPieces } from './pieces.ts';
import { indexProperties } from './properties.ts';
import { shapesOf, tableOfRows, type WordRow } from './rows.ts';
import type { Sprm } from './sprms.ts';

const IN_TABLE = 0x2416;
const ROW_END = 0x2417;
const DELETED = 0x0800;
const HIDDEN = 0x083c;
const SYMBOL = 0x6a09;
const OUTLINE = 0x2640;
const BODY_LEVEL = 9;

const CELL_MARK = '\u0007';
const FIELD_START = '\u0013';
const FIELD_MIDDLE = '\u0014';
const FIELD_END = '\u0015';
const PARAGRAPH_ENDS = '\r\u000c\u0007';
/** Characters that stand for something else than themselves. */
const SIGNS: Readonly<Record<string, string>> = { '\u000b': '\n', '\t': '\t', '\u001e': '-', '\u00a0': '\u00a0' };

const isSet = (sprms: readonly Sprm[], code: number): boolean => {
  const value = sprms.findLast((sprm) => sprm.code === code)?.operand[0];
  return value === 1 || value === 0x81;
};

/** A character as it shows, or nothing: deleted and hidden text, instructions of fields, marks of pictures and notes. */
function shownSign(sign: string, sprms: readonly Sprm[]): string {
  if (isSet(sprms, DELETED) || isSet(sprms, HIDDEN)) return '';
  if (sprms.some(({ code }) => code === SYMBOL)) return '□';
  return sign < ' ' ? (SIGNS[sign] ?? '') : sign;
}

const linesOf = (text: string, heading: boolean): FlowLine[] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => ({ kind: 'line', text: line, heading }));

/** The lines and tables of a Word document in reading order. */
export function flowOfWord(file: WordFile): FlowPart[] {
  const runsAt = indexProperties(file, 'runs');
  const paragraphsAt = indexProperties(file, 'paragraphs');
  const body: FlowPart[] = [];
  let rows: WordRow[] = [];
  let cells: FlowPart[][] = [];
  let cell: FlowPart[] = [];
  let text = '';
  const fields: { inResult: boolean }[] = [];

  const closeTable = (): void => {
    if (rows.length > 0) body.push(tableOfRows(rows));
    rows = [];
  };
  const endParagraph = (mark: string, place: number): void => {
    const sprms = paragraphsAt(place);
    if (isSet(sprms, ROW_END) && mark === CELL_MARK) {
      rows.push({ cells, shapes: shapesOf(sprms) });
      [cells, cell, text] = [[], [], ''];
      return;
    }
    const outline = sprms.findLast(({ code }) => code === OUTLINE)?.operand[0] ?? BODY_LEVEL;
    const lines = linesOf(text, outline < BODY_LEVEL);
    text = '';
    if (mark === CELL_MARK) {
      cells.push([...cell, ...lines]);
      cell = [];
    } else if (isSet(sprms, IN_TABLE)) cell.push(...lines);
    else {
      closeTable();
      body.push(...lines);
    }
  };

  for (const piece of listPieces(file)) {
    for (const [index, sign] of piece.text.split('').entries()) {
      const place = piece.from + index * piece.width;
      if (sign === FIELD_START) fields.push({ inResult: false });
      else if (sign === FIELD_MIDDLE) fields.splice(-1, 1, { inResult: true });
      else if (sign === FIELD_END) fields.pop();
      else if (PARAGRAPH_ENDS.includes(sign)) endParagraph(sign, place);
      else if (fields.every(({ inResult }) => inResult)) text += shownSign(sign, runsAt(place));
    }
  }
  if (text.trim() !== '') endParagraph('\r', -1);
  closeTable();
  return body;
}
