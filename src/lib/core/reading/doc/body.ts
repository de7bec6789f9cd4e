import type { FlowPart } from '../flow.ts';
import { LineSink, type Manner } from '../line-sink.ts';
import { viewOf, type WordFile } from './file.ts';
import { listPieces } from './pieces.ts';
import { STYLE_OF_PARAGRAPH, hasProperty, indexNext, indexProperties } from './properties.ts';
import { shapesOf, tableOfRows, type WordRow } from './rows.ts';
import { groundBehind, isPainting } from './grounds.ts';
import { isSet, mannerOfRun } from './run-manner.ts';
import type { Sprm } from './sprms.ts';
import { startStyleSheet } from './style-sheet.ts';

const IN_TABLE = 0x2416;
const ROW_END = 0x2417;
const SYMBOL = 0x6a09;
const OUTLINE = 0x2640;
const STYLE_OF_RUN = 0x4a30;
/** No style has this number. */
const NO_STYLE = 0xffff;
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

function styleNumber(sprms: readonly Sprm[], code: number): number {
  const operand = sprms.findLast((sprm) => sprm.code === code)?.operand;
  return operand && operand.length >= 2 ? viewOf(operand).getUint16(0, true) : NO_STYLE;
}

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
  const rowEndFrom = indexNext(file, (sprms) => isSet(sprms, ROW_END));
  /** The shading of a cell stands at the end of its row. */
  const groundAt = (place: number): string | null => {
    const paragraph = paragraphsAt(place);
    return groundBehind(paragraph, isSet(paragraph, IN_TABLE) ? rowEndFrom(place) : [], cells.length);
  };
  const hasGrounds = (): boolean => (grounds ??= hasProperty(file, 'paragraphs', isPainting));
  /** The properties of a run are one list for all its characters. */
  let run: { sprms: readonly Sprm[] | null; manner: Manner | null; text: string } = {
    sprms: null,
    manner: 'plain',
    text: '',
  };
  const styleOf = startStyleSheet(file);
  /** What a run says, behind what the styles of its paragraph and its own say of it. */
  const withStyles = (sprms: readonly Sprm[], place: number): readonly Sprm[] => [
    ...styleOf(styleNumber(paragraphsAt(place), STYLE_OF_PARAGRAPH)),
    ...styleOf(styleNumber(sprms, STYLE_OF_RUN)),
    ...sprms,
  ];
  const endRun = (): void => {
    if (run.manner !== null && run.text !== '') sink.add(run.text, run.manner);
    run.text = '';
  };

  const write = (sign: string, place: number): void => {
    const sprms = runsAt(place);
    if (sprms !== run.sprms) {
      endRun();
      run = {
        sprms,
        manner: mannerOfRun(withStyles(sprms, place), { ground: () => groundAt(place), hasGrounds }),
        text: '',
      };
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
      run = { sprms: null, manner: 'plain', text: '' };
      startLines();
      return;
    }
    const outline = sprms.findLast(({ code }) => code === OUTLINE)?.operand[0] ?? BODY_LEVEL;
    const heading = outline < BODY_LEVEL;
    endRun();
    run.sprms = null;
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
