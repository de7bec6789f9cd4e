import {
  AlignmentType,
  BorderStyle,
  Document,
  ImageRun,
  Packer,
  Paragraph,
  SectionType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
  convertMillimetersToTwip,
  type ISectionOptions,
} from 'docx';

/** A drawing as it is seen: its PNG, and its size in millimetres. */
export interface PaperPicture {
  png: Uint8Array;
  width: number;
  height: number;
  /** What it shows, for whoever cannot see it. */
  words: string;
}

/** A brief as plain words, ready to be set on one A4 page. */
export interface BriefPaper {
  office: string;
  day: string;
  title: string;
  heading: string;
  /** Empty where there is nothing to conclude. */
  conclusion: string;
  tables: readonly PaperTable[];
  /** Bodies and matters to look at, list by list. */
  lists: readonly { title: string; lines: readonly string[] }[];
  notes: readonly string[];
  /** The drawings of its small tables, which stand below them, and the address of the live page as a square of dots. */
  pictures?: readonly PaperPicture[];
  code?: PaperPicture | null;
}

interface PaperTable {
  title: string;
  rows: readonly (readonly string[])[];
  size: 'large' | 'small';
}

const fonts = (eastAsia: string) => ({ eastAsia, ascii: 'Times New Roman', hAnsi: 'Times New Roman' });
const TEXT = { font: fonts('FangSong'), size: 22 } as const;
const HEAD = { font: fonts('SimHei'), size: 22, bold: true } as const;
const TITLE = { font: fonts('SimSun'), size: 36, bold: true } as const;
const SMALL = { font: fonts('FangSong'), size: 15 } as const;
const [WIDE, HIGH] = [convertMillimetersToTwip(210), convertMillimetersToTwip(297)];
const SIDE = convertMillimetersToTwip(19);
const ROOM = WIDE - 2 * SIDE;
const PAGE = {
  page: {
    size: { width: WIDE, height: HIGH },
    margin: {
      top: convertMillimetersToTwip(15),
      bottom: convertMillimetersToTwip(11),
      left: SIDE,
      right: SIDE,
      header: 0,
      footer: 0,
    },
  },
  type: SectionType.NEXT_PAGE,
} as const;

const RULE = { style: BorderStyle.SINGLE, size: 6, color: '000000' } as const;
const HAIR = { style: BorderStyle.SINGLE, size: 2, color: '777777' } as const;
const NONE = { style: BorderStyle.NONE, size: 0, color: 'FFFFFF' } as const;
const BARE = {
  top: NONE,
  bottom: NONE,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
} as const;
/** Between two tables stands a paragraph, or they would be one; at the end of a page it must need no room. */
const TIGHT = { spacing: { line: 20, lineRule: 'exact' } } as const;
/** Of a millimetre, as pictures are measured. */
const PIXELS = 96 / 25.4;
/** How much wider the notes are than the square of dots beside them. */
const CODE_SHARE = 6.6;

type CellContent = readonly Paragraph[];

const line = (text: string, look: object, options: object = {}): Paragraph =>
  new Paragraph({ children: [new TextRun({ text, ...look })], ...options });

/** A table as wide as the page, its columns by their shares: other programs than Word know no widths but those of cells. */
function fixedTable(
  shares: readonly number[],
  rows: readonly (readonly CellContent[])[],
  borders: object,
  head = false,
) {
  const all = shares.reduce((sum, share) => sum + share, 0);
  const widths = shares.map((share) => Math.floor((share * ROOM) / all));
  return new Table({
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: { ...BARE, ...borders },
    rows: rows.map(
      (row, at) =>
        new TableRow({
          cantSplit: true,
          tableHeader: head && at === 0,
          children: row.map(
            (children, column) =>
              new TableCell({
                width: { size: widths[column] ?? 0, type: WidthType.DXA },
                margins: { top: 20, bottom: 20, left: 60, right: 60 },
                children: [...children],
              }),
          ),
        }),
    ),
  });
}

/** The column of names is three columns of figures wide; a table of years has none. */
function toTable({ rows, size }: PaperTable): Table {
  const look = { ...TEXT, size: size === 'large' ? 19 : 16 };
  const columns = rows[0]?.length ?? 0;
  const named = size === 'large';
  return fixedTable(
    Array.from({ length: columns }, (_, column) => (named && column === 0 ? 1.7 : 1)),
    rows.map((row, at) =>
      row.map((text, column) => [
        line(text, at === 0 ? { ...look, bold: true } : look, {
          alignment: column === 0 ? AlignmentType.LEFT : AlignmentType.RIGHT,
        }),
      ]),
    ),
    { top: RULE, bottom: RULE, insideHorizontal: HAIR },
    true,
  );
}

const pictureOf = ({ png, width, height, words }: PaperPicture): ImageRun =>
  new ImageRun({
    type: 'png',
    data: png,
    transformation: { width: width * PIXELS, height: height * PIXELS },
    altText: { name: words, title: words, description: words },
  });

/** Small tables side by side under their drawings. */
function drawnTables(tables: readonly PaperTable[], pictures: readonly PaperPicture[]): (Paragraph | Table)[] {
  const shown = new Paragraph({ spacing: { before: 60 }, children: [] });
  if (pictures.length === 0) return tables.flatMap(titled);
  const cells = pictures.map((picture, at) => [
    line(tables[at]?.title ?? picture.words, { ...HEAD, size: 18 }, { keepNext: true }),
    new Paragraph({ children: [pictureOf(picture)] }),
  ]);
  const figures = tables.flatMap((table) => [toTable(table), new Paragraph({ ...TIGHT, children: [] })]);
  return [
    shown,
    fixedTable(
      pictures.map(() => 1),
      [cells],
      {},
    ),
    ...figures,
  ];
}

const titled = (table: PaperTable): (Paragraph | Table)[] => [
  line(table.title, HEAD, { spacing: { before: 110, after: 30 }, keepNext: true }),
  toTable(table),
];

function toSection(paper: BriefPaper): ISectionOptions {
  const box = { top: RULE, bottom: RULE, left: RULE, right: RULE };
  const [large, small] = (['large', 'small'] as const).map((size) => paper.tables.filter((one) => one.size === size));
  const notes = paper.notes.map((text) => line(text, SMALL));
  const foot: CellContent[] = [notes, ...(paper.code ? [[new Paragraph({ children: [pictureOf(paper.code)] })]] : [])];
  return {
    properties: PAGE,
    children: [
      new Paragraph({
        tabStops: [{ type: TabStopType.RIGHT, position: ROOM }],
        border: { bottom: RULE },
        children: [new TextRun({ text: `${paper.office}\t${paper.day}`, ...TEXT, size: 20 })],
      }),
      line(paper.title, TITLE, { alignment: AlignmentType.CENTER, spacing: { before: 120, after: 40 } }),
      line(paper.heading, { ...TEXT, size: 18 }, { alignment: AlignmentType.CENTER, spacing: { after: 80 } }),
      ...(paper.conclusion === '' ? [] : [fixedTable([1], [[[line(paper.conclusion, { ...TEXT, size: 21 })]]], box)]),
      ...(large ?? []).flatMap(titled),
      ...drawnTables(small ?? [], paper.pictures ?? []),
      ...paper.lists.flatMap(({ title, lines }) => [
        line(title, HEAD, { spacing: { before: 90, after: 20 }, keepNext: true }),
        ...lines.map((text) => line(text, { ...TEXT, size: 20 })),
      ]),
      new Paragraph({ ...TIGHT, children: [] }),
      fixedTable(paper.code ? [CODE_SHARE, 1] : [1], [foot], { top: RULE }),
      new Paragraph({ ...TIGHT, children: [] }),
    ],
  };
}

/** Briefs as one Word document, each on a page of its own. Loaded on demand: the writer is no part of a page's first load. */
export async function writeBriefs(papers: readonly BriefPaper[]): Promise<Blob> {
  return Packer.toBlob(new Document({ sections: papers.map(toSection) }));
}
