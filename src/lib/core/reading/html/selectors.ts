import { attributeOf, type Element } from './elements.ts';

/** One element of a selector with all that is asked of it: `td.num[lang]:first-child`. */
type Test = (element: Element, work: Work) => boolean;

/** How many elements may still be looked at for all selectors of a page; beyond that none matches any more. */
export interface Work {
  left: number;
}

interface Step {
  test: Test;
  /** How the step before it stands to this one: an ancestor, the parent, the element right before, or any before. */
  before: ' ' | '>' | '+' | '~';
}

/** A selector that can be held against an element of a page. */
export interface Selector {
  steps: readonly Step[];
  /** A class, id or name that its last element has; empty where it may be any. */
  key: string;
  /** Which of two selectors wins: ids, then classes, attributes and places, then names. */
  weight: number;
  /** It asks for a name, a class or an id and nothing else: the same question has the same answer everywhere. */
  plain: boolean;
  /** It asks for something that the file does not tell: where the pointer is, what was chosen. */
  conditional: boolean;
}

const PART =
  /^(?:([.#])((?:[\w-]|[^\0-\x7f]|\\.)+)|\[\s*([\w-]+)\s*(?:([~|^$*]?=)\s*(?:"([^"]*)"|'([^']*)'|([^\]\s]+))\s*(?:[is]\s*)?)?\]|(::?)([\w-]+)(?:\(((?:[^()]|\([^()]*\))*)\))?|([a-z][\w-]*|\*))/i;
/** The longest selector that is looked at, and how many steps up a page in all. */
const MOST_STEPS = 12;
const DEEPEST = 256;

const isElement = (node: object): node is Element => 'tagName' in node;
const parentOf = (element: Element): Element | null => {
  const { parentNode } = element;
  return parentNode && isElement(parentNode) ? parentNode : null;
};
function siblingsOf({ parentNode }: Element, work: Work): Element[] {
  const nodes = parentNode?.childNodes ?? [];
  work.left -= nodes.length;
  return work.left < 0 ? [] : nodes.filter(isElement);
}
export const classesOf = (element: Element): string[] =>
  (attributeOf(element, 'class') ?? '').split(/\s+/).filter((name) => name !== '');

function attributeTest(name: string, operator: string | undefined, asked: string): Test {
  return (element) => {
    const value = attributeOf(element, name.toLowerCase());
    if (value === null || operator === undefined) return value !== null;
    if (operator === '=') return value === asked;
    if (asked === '') return false;
    if (operator === '~=') return value.split(/\s+/).includes(asked);
    if (operator === '|=') return value === asked || value.startsWith(`${asked}-`);
    if (operator === '^=') return value.startsWith(asked);
    return operator === '$=' ? value.endsWith(asked) : value.includes(asked);
  };
}

/** `2n+1`, `odd`, `3`: whether a place, counted from 1, is asked for. */
function placeTest(formula: string): ((place: number) => boolean) | null {
  const text = formula.toLowerCase().replace(/\s/g, '').replace('even', '2n').replace('odd', '2n+1');
  if (/^[+-]?\d+$/.test(text)) return (place) => place === Number(text);
  const match = /^([+-]?\d*)n([+-]\d+)?$/.exec(text);
  if (!match) return null;
  const step = /\d/.test(match[1] ?? '') ? Number(match[1]) : match[1] === '-' ? -1 : 1;
  const start = Number(match[2] ?? 0);
  return (place) => (step === 0 ? place === start : (place - start) / step >= 0 && (place - start) % step === 0);
}

/** What a pseudo-class asks of an element's place; `null` for one that the file cannot answer. */
function pseudoTest(name: string, inside: string): Test | null {
  const among = (ofType: boolean, fromEnd: boolean, holds: (place: number) => boolean): Test => {
    return (element, work) => {
      const list = siblingsOf(element, work).filter(({ tagName }) => !ofType || tagName === element.tagName);
      const at = list.indexOf(element);
      return holds(fromEnd ? list.length - at : at + 1);
    };
  };
  const first = (place: number): boolean => place === 1;
  const asked = /^nth-(?:last-)?(?:child|of-type)$/.test(name) ? placeTest(inside) : first;
  if (asked === null) return null;
  switch (name) {
    case 'first-child':
    case 'nth-child':
      return among(false, false, asked);
    case 'last-child':
    case 'nth-last-child':
      return among(false, true, asked);
    case 'first-of-type':
    case 'nth-of-type':
      return among(true, false, asked);
    case 'last-of-type':
    case 'nth-last-of-type':
      return among(true, true, asked);
    case 'only-child':
      return (element, work) => siblingsOf(element, work).length === 1;
    case 'empty':
      return ({ childNodes }) => childNodes.length === 0;
    case 'root':
      return ({ tagName }) => tagName === 'html';
    case 'not': {
      const others = splitList(inside).map(readSelector);
      if (others.some((other) => other === null || other.conditional)) return null;
      return (element, work) => !others.some((other) => other !== null && matches(other, element, work));
    }
    default:
      return null;
  }
}

/** The selectors of a list, commas in brackets apart. */
export function splitList(text: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const sign of text) {
    if (sign === '(' || sign === '[') depth += 1;
    if (sign === ')' || sign === ']') depth -= 1;
    if (sign === ',' && depth === 0) parts.push('');
    else parts[parts.length - 1] += sign;
  }
  return parts.map((part) => part.trim());
}

/** Reads one selector without commas; `null` for one that is of no element (`::before`) or no selector at all. */
export function readSelector(text: string): Selector | null {
  const steps: Step[] = [];
  let [rest, weight, conditional, key]: [string, number, boolean, string] = [text.trim(), 0, false, ''];
  let placed = false;
  let before: Step['before'] = ' ';
  while (rest !== '') {
    const tests: Test[] = [];
    let names: string[] = [];
    for (let part = PART.exec(rest); part; part = PART.exec(rest)) {
      const [whole, sign, name = '', attribute, operator, double, single, bare, colons, pseudo, inside, tag] = part;
      rest = rest.slice(whole.length);
      if (sign !== undefined) {
        const plain = name.replace(/\\(.)/g, '$1');
        names.push(`${sign}${plain}`);
        tests.push(
          sign === '#'
            ? (element) => attributeOf(element, 'id') === plain
            : (element) => classesOf(element).includes(plain),
        );
        weight += sign === '#' ? 10_000 : 100;
      } else if (attribute !== undefined) {
        tests.push(attributeTest(attribute, operator, double ?? single ?? bare ?? ''));
        weight += 100;
        placed = true;
      } else if (pseudo !== undefined) {
        if (colons === '::' || /^(?:before|after|first-line|first-letter)$/i.test(pseudo)) return null;
        const test = pseudoTest(pseudo.toLowerCase(), inside ?? '');
        if (test) tests.push(test);
        else conditional = true;
        weight += 100;
        placed = true;
      } else if (tag !== undefined && tag !== '*') {
        const lower = tag.toLowerCase();
        names = [lower, ...names];
        tests.push(({ tagName }) => tagName === lower);
        weight += 1;
      } else tests.push(() => true);
    }
    if (tests.length === 0 && !conditional) return null;
    steps.push({ test: (element, work) => tests.every((test) => test(element, work)), before });
    key = names.find((name) => name.startsWith('#')) ?? names.find((name) => name.startsWith('.')) ?? names[0] ?? '';
    const combinator = /^\s*([>+~])\s*|^\s+/.exec(rest);
    if (rest !== '' && !combinator) return null;
    before = (combinator?.[1] as Step['before'] | undefined) ?? ' ';
    rest = rest.slice(combinator?.[0].length ?? 0);
  }
  if (steps.length === 0 || steps.length > MOST_STEPS) return null;
  return { steps, key, weight, conditional, plain: steps.length === 1 && !placed };
}

/** The elements that may stand before one in a selector, the nearest first. */
function* listBefore(element: Element, how: Step['before'], work: Work): Generator<Element> {
  if (how === '+' || how === '~') {
    const siblings = siblingsOf(element, work);
    const earlier = siblings.slice(0, Math.max(0, siblings.indexOf(element))).toReversed();
    yield* how === '+' ? earlier.slice(0, 1) : earlier;
    return;
  }
  let parent = parentOf(element);
  for (let depth = 0; parent && depth < (how === '>' ? 1 : DEEPEST); depth += 1) {
    yield parent;
    parent = parentOf(parent);
  }
}

/** True where an element is what a selector asks for, as far as the file tells. */
export function matches({ steps }: Pick<Selector, 'steps'>, element: Element, work: Work): boolean {
  const step = steps.at(-1);
  work.left -= 1;
  if (!step || work.left < 0 || !step.test(element, work)) return false;
  if (steps.length === 1) return true;
  const others = { steps: steps.slice(0, -1) };
  for (const other of listBefore(element, step.before, work)) if (matches(others, other, work)) return true;
  return false;
}
