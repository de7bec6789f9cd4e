import { walkXml } from '../package/xml.ts';
import type { ListPlace } from './numbering.ts';
import { addRunProperty, groundOf, type RunLook } from './run-look.ts';

/** What text gets from its style: whether it is a heading, and its place in a list. */
export interface ParagraphStyle {
  heading: boolean;
  list: ListPlace | null;
  /** How its text shows. */
  look: RunLook;
}

interface StoredStyle {
  look: RunLook;
  name: string;
  base: string;
  outline: number | null;
  list: string | null;
  level: number;
}

const BODY_LEVEL = 9;
const DEEPEST_BASE = 20;

function readStyles(part: Uint8Array): Map<string, StoredStyle> {
  const styles = new Map<string, StoredStyle>();
  let style: StoredStyle | null = null;
  let ofTable = false;
  walkXml(part, {
    open(element) {
      const value = element.get('val') ?? '';
      if (element.name === 'style') {
        style = { name: '', base: '', outline: null, list: null, level: 0, look: {} };
        ofTable = element.get('type') === 'table';
        styles.set(element.get('styleId') ?? '', style);
      } else if (!style) return;
      else if (element.name === 'name') style.name = value.toLowerCase();
      else if (element.name === 'basedOn') style.base = value;
      else if (element.name === 'outlineLvl') style.outline = Number(value);
      else if (element.name === 'numId') style.list = value;
      else if (element.name === 'ilvl') style.level = Number(value);
      // Of a style for tables it is enough to know that it paints some of its cells: what is white before them shows.
      else if (!ofTable) addRunProperty(style.look, element);
      else if (element.name === 'shd' && groundOf(element) !== null) style.look.ground = 'painted';
    },
    close({ name }) {
      if (name === 'style') style = null;
    },
  });
  return styles;
}

/** Looks up what `styles.xml` says of a style of paragraphs, runs or tables, through the styles it is based on. */
export function startStyles(part: Uint8Array | null): (id: string) => ParagraphStyle {
  const styles = part ? readStyles(part) : new Map<string, StoredStyle>();
  const known = new Map<string, ParagraphStyle>();
  return (id) => {
    const cached = known.get(id);
    if (cached) return cached;
    const found: ParagraphStyle = { heading: false, list: null, look: {} };
    let outline: number | null = null;
    let style = styles.get(id);
    for (let step = 0; style && step < DEEPEST_BASE; step += 1) {
      if (/^(?:heading \d|title)$/.test(style.name)) found.heading = true;
      outline ??= style.outline;
      if (style.list !== null) found.list ??= { list: style.list, level: style.level };
      found.look = { ...style.look, ...found.look };
      style = styles.get(style.base);
    }
    if (outline !== null) found.heading = outline < BODY_LEVEL;
    known.set(id, found);
    return found;
  };
}
