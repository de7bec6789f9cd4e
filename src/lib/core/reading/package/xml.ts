import { SaxesParser } from 'saxes';
import { decodeText } from '../encoding.ts';

/** Thrown for XML with a document type: Office writes none, and entities are how XML is made to explode or to fetch. */
export class UnsafeXml extends Error {}

export interface XmlElement {
  /** Without its prefix. */
  name: string;
  /** The namespace, as the file declares it. */
  space: string;
  /** The value of an attribute by its name without prefix. */
  get(name: string): string | undefined;
}

export interface XmlVisitor {
  open(element: XmlElement): void;
  close(element: XmlElement): void;
  text?(text: string): void;
}

const DEEPEST = 2_000;

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Walks through one XML part. Throws where it is not well formed, nests without end or has a document type. */
export function walkXml(bytes: Uint8Array, { open, close, text }: XmlVisitor): void {
  const decoded = decodeText(bytes);
  if (!decoded) throw new Error('no text');
  const parser = new SaxesParser();
  const spaces: Record<string, string> = {};
  const elements: XmlElement[] = [];
  parser.on('doctype', () => {
    throw new UnsafeXml();
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (elements.length >= DEEPEST) throw new Error('nested too deep');
    let values: Record<string, string> | null = null;
    // Prefixes are declared at the top in all Office files; one meaning a prefix is enough.
    for (const key in attributes)
      if (key.startsWith('xmlns')) spaces[key.length > 5 ? key.slice(6) : ''] = attributes[key] ?? '';
    const prefix = name.includes(':') ? name.slice(0, name.indexOf(':')) : '';
    const element: XmlElement = {
      name: localName(name),
      space: spaces[prefix] ?? '',
      get(wanted) {
        values ??= Object.fromEntries(Object.entries(attributes).map(([key, value]) => [localName(key), value]));
        return values[wanted];
      },
    };
    elements.push(element);
    open(element);
  });
  parser.on('closetag', () => {
    const element = elements.pop();
    if (element) close(element);
  });
  if (text) {
    parser.on('text', text);
    parser.on('cdata', text);
  }
  parser.write(decoded.text.replace(/^\ufeff/, '')).close();
}

/** Whether a property that is either on or off is on: one without a value is. */
export const isOn = (element: XmlElement): boolean =>
  !['0', 'false', 'off', 'none'].includes(element.get('val') ?? '1');
