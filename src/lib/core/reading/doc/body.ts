import type { FlowPart } from '../flow.ts';
import { LineSink, type Manner } from '../line-sink.ts';
import type { WordFile } from './file.ts';
import { listPieces } from './pieces.ts';
import { hasProperty, indexProperties } from './properties.ts';
import { shapesOf, tableOfRows, type WordRow } from './rows.ts';
import { SHADINGS, isSet, mannerOfRun } from './run-manner.ts';
import type { Sprm } from './sprms.ts';

const IN_TABLE = 0x2416;
const ROW_END = 0x2417;
const SYMBOL = 0x6a09;
const OUTLINE = 0x2640;
const BODY_LEVEL = 9;

/** A mark of a note that counts itself, and a picture: both only where the character is no text. */
const FOOTNOTE = '\u0002';
const PICTURE = '\u0001';
const SPECIAL = 0x0855;

const CELL_MARK = '\u0007';
const FIELD_START = '\u0013';
const FIELD_MIDDLE = '\u0014';
const FIELD_END = '\u0015';
const PARAGRAPH_ENDS = '\r\u000c\u0007';
/** Characters that stand for something else than themselves. */
const SIGNS: Readonly<Record<string, string>> = { '\u000b': '\n', '\t': '\t', '\u001e': '-', '\u00a0': '\u00a0' };

/** A character as it shows, or nothing for one that only controls. */
function shownSign(sign: string, sprms: readonly Sprm[]): string {
  if (sprms.some(({ code }) => code === SYMBOL)) return '□';
  return sign < ' ' ? (SIGNS[sign] ?? '') : sign;
}

/** The lines and tables of a Word document in reading order. */
export function flowOfWord(file: WordFile): FlowPart[] {
  const runsAt = indexProperties(file, 'runs');
  const paragraphsAt = indexProperties(file, 'paragraphs');
  const body: FlowPart[] = [];
  let rows: WordRow[] = [];
  let cells: FlowPart[][] = [];
  let cell: FlowPart[] = [];
  let lines: FlowPart[] = [];
  let sink = new LineSink(lines);
  const fields: { inResult: boolean }[] = [];

  const closeTable = (): void => {
    if (rows.length > 0) body.push(tableOfRows(rows));
    rows = [];
  };
  const startLines = (): void => {
    lines = [];
    sink = new LineSink(lines);
  };
  let grounds: boolean | null = null;
  const hasGrounds = (): boolean => (grounds ??= hasProperty(file, 'paragraphs', SHADINGS));
  /** The properties of a run are one list for all its characters. */
  let run: { sprms: readonly Sprm[]; manner: Manner | null; text: string } = { sprms: [], manner: 'plain', text: '' };
  const endRun = (): void => {
    if (run.manner !== null && run.text !== '') sink.add(run.text, run.manner);
    run.text = '';
  };
  const write = (sign: string, place: number): void => {
    const sprms = runsAt(place);
    if (sprms !== run.sprms) {
      endRun();
      run = { sprms, manner: mannerOfRun(sprms, hasGrounds), text: '' };
    }
    if (run.manner === null) return;
    const shown = shownSign(sign, sprms);
    if (sign === FOOTNOTE || sign === PICTURE || shown === '\n') endRun();
    if (sign === FOOTNOTE) sink.add('注', 'mark');
    else if (sign === PICTURE && isSet(sprms, SPECIAL)) sink.addPicture();
    else if (shown === '\n') sink.endLine();
    else run.text += shown;
  };
  const endParagraph = (mark: string, place: number): void => {
    const sprms = paragraphsAt(place);
    if (isSet(sprms, ROW_END) && mark === CELL_MARK) {
      rows.push({ cells, shapes: shapesOf(sprms) });
      [cells, cell] = [[], []];
      run.text = '';
      startLines();
      return;
    }
    const outline = sprms.findLast(({ code }) => code === OUTLINE)?.operand[0] ?? BODY_LEVEL;
    const heading = outline < BODY_LEVEL;
    endRun();
    sink.endLine();
    const ended = lines.map((line) => ({ ...line, heading }));
    startLines();
    if (mark === CELL_MARK) {
      cells.push([...cell, ...ended]);
      cell = [];
    } else if (isSet(sprms, IN_TABLE)) cell.push(...ended);
    else {
      closeTable();
      body.push(...ended);
    }
  };

  for (const piece of listPieces(file)) {
    for (const [index, sign] of piece.text.split('').entries()) {
      const place = piece.from + index * piece.width;
      if (sign === FIELD_START) fields.push({ inResult: false });
      else if (sign === FIELD_MIDDLE) fields.splice(-1, 1, { inResult: true });
      else if (sign === FIELD_END) fields.pop();
      else if (PARAGRAPH_ENDS.includes(sign)) endParagraph(sign, place);
      else if (fields.every(({ inResult }) => inResult)) write(sign, place);
    }
  }
  endRun();
  sink.endLine();
  if (lines.length > 0) endParagraph('\r', -1);
  closeTable();
  return body;
}
