import type { PrintedPart } from './official.ts';
import { printPdf, type PdfStyle } from './pdf.ts';
import { widthOf } from './pdf-file.ts';
import { writeZip, type ZipEntry } from './zip-file.ts';

const MILLIMETRES = 25.4 / 72;
const HEIGHT = 842;
const mm = (points: number): string => (points * MILLIMETRES).toFixed(4);
const SPACE = 'xmlns:ofd="http://www.ofdspec.org/2016"';
const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A string at a place, each character with its step; steps of one width are counted where `grouped`. */
function textObject(id: number, x: number, y: number, size: number, text: string, grouped: boolean): string {
  const steps = [...text].slice(0, -1).map((character) => mm(widthOf(character, size)));
  const same = steps.length > 2 && steps.every((step) => step === steps[0]);
  const deltas =
    steps.length === 0 ? '' : ` DeltaX="${grouped && same ? `g ${steps.length} ${steps[0]}` : steps.join(' ')}"`;
  return `<ofd:TextObject ID="${id}" Font="3" Size="${mm(size)}" Boundary="${mm(x)} ${mm(HEIGHT - y - size)} ${mm(widthOf(text, size))} ${mm(1.2 * size)}"><ofd:TextCode X="0" Y="${mm(size)}"${deltas}>${escape(text)}</ofd:TextCode></ofd:TextObject>`;
}

function pathObject(id: number, [x0, y0, x1, y1]: readonly number[]): string {
  const [left, top] = [Math.min(x0!, x1!), HEIGHT - Math.max(y0!, y1!)];
  const to = (x: number, y: number): string => `${mm(x - left)} ${mm(HEIGHT - y - top)}`;
  return `<ofd:PathObject ID="${id}" LineWidth="0.2" Boundary="${mm(left)} ${mm(top)} ${mm(Math.abs(x1! - x0!) + 1)} ${mm(Math.abs(y1! - y0!) + 1)}"><ofd:AbbreviatedData>M ${to(x0!, y0!)} L ${to(x1!, y1!)}</ofd:AbbreviatedData></ofd:PathObject>`;
}

const TEXT = /\/F (\S+) Tf \d Tr 1 0 0 1 (\S+) (\S+) Tm <([0-9a-f]+)> Tj/g;
const LINE = /w (\S+) (\S+) m (\S+) (\S+) l S/g;

/** The objects of a page whose steps of drawing are these. */
function objectsOf(content: string, grouped: boolean): string {
  let id = 100;
  const texts = [...content.matchAll(TEXT)].map(([, size, x, y, hex = '']) => {
    const text = (hex.match(/.{4}/g) ?? []).map((code) => String.fromCharCode(parseInt(code, 16))).join('');
    return textObject((id += 1), Number(x), Number(y), Number(size), text, grouped);
  });
  const lines = [...content.matchAll(LINE)].map((match) => pathObject((id += 1), match.slice(1).map(Number)));
  return [...lines, ...texts].join('\n');
}

export interface OfdStyle extends PdfStyle {
  /** Steps of one width are counted, not written out. */
  grouped?: boolean;
  /** Lines are printed on a page of their own, over which the text lies. */
  template?: boolean;
  signed?: boolean;
}

const page = (body: string): string =>
  `${HEAD}<ofd:Page ${SPACE}><ofd:Area><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:Area>${body}</ofd:Page>`;
const layer = (objects: string): string =>
  `<ofd:Content><ofd:Layer ID="2"><ofd:PageBlock ID="9">${objects}</ofd:PageBlock></ofd:Layer></ofd:Content>`;

/** A file of documents of one or more pages, each by what it shows; `beside` are other files. */
export function packOfd(
  pages: readonly string[],
  {
    templates = [],
    signed = false,
    beside = [],
  }: { templates?: readonly string[]; signed?: boolean; beside?: readonly ZipEntry[] } = {},
): Uint8Array {
  const common = `<ofd:CommonData><ofd:MaxUnitID>999</ofd:MaxUnitID><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea><ofd:DocumentRes>DocumentRes.xml</ofd:DocumentRes>${templates
    .map((_, index) => `<ofd:TemplatePage ID="${50 + index}" BaseLoc="Tpls/Tpl_${index}/Content.xml"/>`)
    .join('')}</ofd:CommonData>`;
  return writeZip([
    {
      name: 'OFD.xml',
      data: `${HEAD}<ofd:OFD ${SPACE} Version="1.0" DocType="OFD"><ofd:DocBody><ofd:DocInfo><ofd:DocID>1</ofd:DocID></ofd:DocInfo><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot>${signed ? '<ofd:Signatures>/Doc_0/Signs/Signatures.xml</ofd:Signatures>' : ''}</ofd:DocBody></ofd:OFD>`,
    },
    {
      name: 'Doc_0/Document.xml',
      data: `${HEAD}<ofd:Document ${SPACE}>${common}<ofd:Pages>${pages.map((_, index) => `<ofd:Page ID="${index + 1}" BaseLoc="Pages/Page_${index}/Content.xml"/>`).join('')}</ofd:Pages></ofd:Document>`,
    },
    {
      name: 'Doc_0/DocumentRes.xml',
      data: `${HEAD}<ofd:Res ${SPACE} BaseLoc="Res"><ofd:MultiMedias><ofd:MultiMedia ID="70" Type="Image"><ofd:MediaFile>page.jpg</ofd:MediaFile></ofd:MultiMedia></ofd:MultiMedias></ofd:Res>`,
    },
    ...templates.map((body, index) => ({ name: `Doc_0/Tpls/Tpl_${index}/Content.xml`, data: page(layer(body)) })),
    ...pages.map((body, index) => ({
      name: `Doc_0/Pages/Page_${index}/Content.xml`,
      data: page(`${index < templates.length ? `<ofd:Template TemplateID="${50 + index}"/>` : ''}${layer(body)}`),
    })),
    ...beside,
  ]);
}

/** Prints a document in the layout of the tests' PDF. */
export function printOfd(
  parts: readonly PrintedPart[],
  { grouped = false, template = false, signed = false, ...style }: OfdStyle = {},
): Uint8Array {
  const pdf = new TextDecoder('latin1').decode(printPdf(parts, style));
  const pages = [...pdf.matchAll(/stream\n([\s\S]*?)\nendstream/g)].map(([, content = '']) => content);
  const texts = pages.map((content) => objectsOf(template ? content.replaceAll(LINE, '') : content, grouped));
  const templates = template ? pages.map((content) => objectsOf(content.replaceAll(TEXT, ''), grouped)) : [];
  return packOfd(texts, { templates, signed });
}
