import type { Archive } from '../package/zip.ts';
import { walkXml, type XmlElement } from '../package/xml.ts';
import type { Box } from '../pdf/page.ts';

/** One document of a file: its pages in order, as names of parts, and what they refer to. */
export interface OfdDocument {
  pages: readonly string[];
  /** Pages that others are printed over, by their numbers. */
  templates: ReadonlyMap<string, string>;
  /** Files of pictures by their numbers. */
  pictures: ReadonlyMap<string, string>;
  /** The sheet where a page says none of its own, in millimetres. */
  sheet: Box | null;
  /** The file says that it was signed. */
  signed: boolean;
}

/** A name as another part writes it: from the root where it begins with a stroke, else from that part's folder. */
function resolve(from: string, name: string): string {
  if (name.startsWith('/')) return name.slice(1);
  const steps = from.split('/').slice(0, -1);
  for (const step of name.split('/'))
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  return steps.join('/');
}

/** Four numbers, left, top, width and height, as a box; `null` where they are not there. */
export function toBox(text: string | undefined): Box | null {
  const [x, y, width, height] = (text ?? '').trim().split(/\s+/).map(Number);
  if (x === undefined || y === undefined || width === undefined || height === undefined) return null;
  return [x, y, width, height].every(Number.isFinite) ? [x, y, x + width, y + height] : null;
}

/** Walks through a part and hands over each element with the text right inside it. */
function eachElement(part: Uint8Array | null, tell: (element: XmlElement, text: string, within: string) => void): void {
  if (!part) return;
  const open: { name: string; text: string }[] = [];
  walkXml(part, {
    open: (element) => void open.push({ name: element.name, text: '' }),
    text(text) {
      const last = open.at(-1);
      if (last) last.text += text;
    },
    close(element) {
      const { text } = open.pop() ?? { text: '' };
      tell(element, text.trim(), open.at(-1)?.name ?? '');
    },
  });
}

/** The pictures that a list of resources names. */
function readPictures(archive: Archive, list: string, pictures: Map<string, string>): void {
  let base = '';
  // The folder stands at the outermost element, which is told last.
  const found: [string, string][] = [];
  let file = '';
  eachElement(archive.open(list), (element, text) => {
    if (element.name === 'MediaFile') file = text;
    else if (element.name === 'MultiMedia') found.push([element.get('ID') ?? '', file]);
    else if (element.name === 'Res') base = element.get('BaseLoc') ?? '';
  });
  for (const [id, name] of found) pictures.set(id, resolve(resolve(list, `${base}/x`), name));
}

function readDocument(archive: Archive, root: string, signed: boolean): OfdDocument {
  const pages: string[] = [];
  const [templates, pictures] = [new Map<string, string>(), new Map<string, string>()];
  const lists: string[] = [];
  let sheet: Box | null = null;
  eachElement(archive.open(root), (element, text, within) => {
    const at = element.get('BaseLoc');
    if (element.name === 'Page' && within === 'Pages' && at) pages.push(resolve(root, at));
    else if (element.name === 'TemplatePage' && at) templates.set(element.get('ID') ?? '', resolve(root, at));
    else if (element.name === 'PublicRes' || element.name === 'DocumentRes') lists.push(resolve(root, text));
    else if (element.name === 'PhysicalBox' && within === 'PageArea') sheet = toBox(text);
  });
  for (const list of lists) readPictures(archive, list, pictures);
  return { pages, templates, pictures, sheet, signed };
}

/** The documents of a file in the order in which it names them. */
export function readStructure(archive: Archive): OfdDocument[] {
  const roots: { root: string; signed: boolean }[] = [];
  let [root, signed] = ['', false];
  eachElement(archive.open('OFD.xml'), ({ name }, text) => {
    if (name === 'DocRoot') root = resolve('OFD.xml', text);
    else if (name === 'Signatures') signed = true;
    else if (name === 'DocBody') {
      roots.push({ root, signed });
      [root, signed] = ['', false];
    }
  });
  return roots.map((one) => readDocument(archive, one.root, one.signed));
}
