import { walkXml } from '../package/xml.ts';
import { formatNumber } from './chinese-count.ts';

interface Level {
  format: string;
  /** `%1、`: each `%n` stands for the number of level n. */
  text: string;
  start: number;
}

interface List {
  levels: Map<number, Level>;
  overrides: Map<number, number>;
  /** Lists of one definition go on counting where the other stopped. */
  definition: string;
}

/** Where a paragraph stands in a list: the list and its level from 0. */
export interface ListPlace {
  list: string;
  level: number;
}

/** Word knows nine levels. */
const DEEPEST_LEVEL = 8;
/** Word counts no list further than this; whatever lies beyond was written to do harm. */
const LARGEST_NUMBER = 32_767;
/** The signs around a number are few. */
const LONGEST_TEXT = 60;

/** Gives each paragraph of a list its printed number; call it for every such paragraph in document order. */
export type NumberParagraph = (place: ListPlace) => string;

function readLists(part: Uint8Array): Map<string, List> {
  const definitions = new Map<string, Map<number, Level>>();
  const lists = new Map<string, List>();
  let levels: Map<number, Level> | null = null;
  let level: Level | null = null;
  let list: List | null = null;
  let override = 0;
  walkXml(part, {
    open(element) {
      const value = element.get('val') ?? '';
      switch (element.name) {
        case 'abstractNum':
          levels = new Map();
          definitions.set(element.get('abstractNumId') ?? '', levels);
          break;
        case 'lvl':
          level = { format: 'decimal', text: '', start: 1 };
          (list?.levels ?? levels)?.set(Number(element.get('ilvl') ?? 0), level);
          break;
        case 'num':
          list = { levels: new Map(), overrides: new Map(), definition: '' };
          lists.set(element.get('numId') ?? '', list);
          break;
        case 'abstractNumId':
          if (list) list.definition = value;
          break;
        case 'lvlOverride':
          override = Number(element.get('ilvl') ?? 0);
          break;
        case 'startOverride':
          list?.overrides.set(override, Number(value));
          break;
        case 'numFmt':
          if (level) level.format = value;
          break;
        case 'lvlText':
          if (level) level.text = value;
          break;
        case 'start':
          if (level) level.start = Number(value);
      }
    },
    close({ name }) {
      if (name === 'abstractNum') levels = null;
      if (name === 'num') list = null;
      if (name === 'lvl') level = null;
    },
  });
  for (const entry of lists.values())
    for (const [number, defined] of definitions.get(entry.definition) ?? [])
      if (!entry.levels.has(number)) entry.levels.set(number, defined);
  return lists;
}

const isLevel = (level: number): boolean => Number.isInteger(level) && level >= 0 && level <= DEEPEST_LEVEL;

/** Reconstructs the numbers that Word shows but does not store, from `numbering.xml`; without it nothing is numbered. */
export function startNumbering(part: Uint8Array | null): NumberParagraph {
  const lists = part ? readLists(part) : new Map<string, List>();
  const counters = new Map<string, number[]>();
  return ({ list: id, level }) => {
    const list = lists.get(id);
    const own = list?.levels.get(level);
    if (!list || !own || !isLevel(level) || own.text.length > LONGEST_TEXT) return '';
    const key = list.overrides.size > 0 ? `list ${id}` : list.definition;
    const counts = counters.get(key) ?? [];
    counters.set(key, counts);
    const startOf = (at: number): number => list.overrides.get(at) ?? list.levels.get(at)?.start ?? 1;
    counts[level] = counts[level] === undefined ? startOf(level) : counts[level] + 1;
    counts.length = level + 1;
    return own.text.replace(/%(\d)/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const number = counts[at] ?? startOf(at);
      if (!(number >= 0 && number <= LARGEST_NUMBER)) return '';
      return formatNumber(number, list.levels.get(at)?.format ?? 'decimal');
    });
  };
}
