import {
  AlignmentType,
  BorderStyle,
  Document,
  Packer,
  Paragraph,
  SectionType,
  Table,
  TableCell,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
  convertMillimetersToTwip,
  type ISectionOptions,
} from 'docx';

/** A brief as plain words, ready to be set on one A4 page. */
export interface BriefPaper {
  office: string;
  day: string;
  title: string;
  heading: string;
  /** Empty where there is nothing to conclude. */
  conclusion: string;
  tables: readonly { title: string; rows: readonly (readonly string[])[]; size: 'large' | 'small' }[];
  /** Bodies and matters to look at, list by list. */
  lists: readonly { title: string; lines: readonly string[] }[];
  notes: readonly string[];
}

const fonts = (eastAsia: string) => ({ eastAsia, ascii: 'Times New Roman', hAnsi: 'Times New Roman' });
const TEXT = { font: fonts('FangSong'), size: 22 } as const;
const HEAD = { font: fonts('SimHei'), size: 22, bold: true } as const;
const TITLE = { font: fonts('SimSun'), size: 36, bold: true } as const;
const SMALL = { font: fonts('FangSong'), size: 15 } as const;
const [WIDE, HIGH] = [convertMillimetersToTwip(210), convertMillimetersToTwip(297)];
const SIDE = convertMillimetersToTwip(19);
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

const line = (text: string, look: object, options: object = {}): Paragraph =>
  new Paragraph({ children: [new TextRun({ text, ...look })], ...options });

function toTable(rows: readonly (readonly string[])[], size: 'large' | 'small'): Table {
  const look = { ...TEXT, size: size === 'large' ? 19 : 17 };
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: { top: RULE, bottom: RULE, left: NONE, right: NONE, insideHorizontal: HAIR, insideVertical: NONE },
    rows: rows.map(
      (row, at) =>
        new TableRow({
          cantSplit: true,
          tableHeader: at === 0,
          children: row.map(
            (text, column) =>
              new TableCell({
                margins: { top: 20, bottom: 20, left: 60, right: 60 },
                children: [
                  line(text, at === 0 ? { ...look, bold: true } : look, {
                    alignment: column === 0 ? AlignmentType.LEFT : AlignmentType.RIGHT,
                  }),
                ],
              }),
          ),
        }),
    ),
  });
}

function toSection(paper: BriefPaper): ISectionOptions {
  const box = { top: RULE, bottom: RULE, left: RULE, right: RULE };
  return {
    properties: PAGE,
    children: [
      new Paragraph({
        tabStops: [{ type: TabStopType.RIGHT, position: WIDE - 2 * SIDE }],
        border: { bottom: RULE },
        children: [new TextRun({ text: `${paper.office}\t${paper.day}`, ...TEXT, size: 20 })],
      }),
      line(paper.title, TITLE, { alignment: AlignmentType.CENTER, spacing: { before: 160, after: 60 } }),
      line(paper.heading, { ...TEXT, size: 18 }, { alignment: AlignmentType.CENTER, spacing: { after: 100 } }),
      ...(paper.conclusion === '' ? [] : [line(paper.conclusion, TEXT, { border: box, spacing: { after: 80 } })]),
      ...paper.tables.flatMap(({ title, rows, size }) => [
        line(title, HEAD, { spacing: { before: 110, after: 30 }, keepNext: true }),
        toTable(rows, size),
      ]),
      ...paper.lists.flatMap(({ title, lines }) => [
        line(title, HEAD, { spacing: { before: 110, after: 30 }, keepNext: true }),
        ...lines.map((text) => line(text, { ...TEXT, size: 20 })),
      ]),
      ...paper.notes.map((text, at) =>
        line(text, SMALL, at === 0 ? { spacing: { before: 100 }, border: { top: RULE } } : {}),
      ),
    ],
  };
}

/** Briefs as one Word document, each on a page of its own. Loaded on demand: the writer is no part of a page's first load. */
export async function writeBriefs(papers: readonly BriefPaper[]): Promise<Blob> {
  return Packer.toBlob(new Document({ sections: papers.map(toSection) }));
}
