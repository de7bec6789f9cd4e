import { readSelector, splitList, type Selector } from './selectors.ts';

/** Declarations of an element by property, in lower case. */
export type Declarations = ReadonlyMap<string, string>;

/** A rule of a style sheet for one selector. */
export interface Rule extends Selector {
  declarations: Declarations;
}

/** Style sheets beyond this length are the site's, not the report's: the rest is left out. */
const LONGEST_SHEET = 2_000_000;
const MOST_RULES = 20_000;
/** What can hide text, raise it or strike it out; all else is passed over. */
const TELLING =
  /^--|display|visibility|opacity|^font(?:-size)?$|color|background|vertical-align|text-decoration|mso-|text-indent|position|left|right|top|bottom|height|width|overflow|clip|transform|filter/;
const HOLDS_TELLING = new RegExp(TELLING.source.replaceAll('^', '').replace('$', ''));

/** The size in a value that says everything of a font: `italic 12px/1.5 serif`. */
const SIZE_OF_FONT = /(?:^|\s)((?:\d*\.)?\d+(?:px|pt|em|rem|ex|%|cm|mm|in|pc)|0)(?:\s*\/\s*\S+)?\s+\S/;

/** The declarations in a `style` attribute or the braces of a rule. */
export function readDeclarations(text: string): Declarations {
  const found = new Map<string, string>();
  for (const part of text.toLowerCase().split(';')) {
    const colon = part.indexOf(':');
    if (colon === -1) continue;
    const written = part.slice(0, colon).trim();
    if (!TELLING.test(written)) continue;
    const whole = part.slice(colon + 1).trim();
    const size = written === 'font' ? SIZE_OF_FONT.exec(whole)?.[1] : null;
    if (size === undefined) continue;
    const [name, value] = size === null ? [written, whole] : ['font-size', size];
    found.set(name, value.replace(/\s*!\s*important$/, ''));
    if (whole.endsWith('important')) found.set(`!${name}`, found.get(name) ?? '');
  }
  return found;
}

/** The end of a block whose brace opens at `open`; blocks inside it are part of it. */
function endOfBlock(css: string, open: number): number {
  let depth = 0;
  for (let at = open; at < css.length; at += 1) {
    const sign = css.charCodeAt(at);
    if (sign === 123) depth += 1;
    else if (sign === 125) {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  return css.length;
}

/** Whether what stands under a condition holds on a screen: for certain, never, or it depends on the screen. */
function conditionOf(prelude: string): 'holds' | 'never' | 'depends' {
  const [, kind = '', asked = ''] = /^@(media|supports|layer|container)\s*(.*)$/is.exec(prelude) ?? [];
  if (kind === '' || kind === 'container') return kind === '' ? 'never' : 'depends';
  if (kind !== 'media') return 'holds';
  const media = asked.split(',').map((one) => one.trim().replace(/^only\s+/i, ''));
  if (media.some((one) => /^(?:all|screen)?$/i.test(one))) return 'holds';
  return media.every((one) => /^(?:print|speech|aural|tty|not\s+(?:all|screen))\b/i.test(one)) ? 'never' : 'depends';
}

/** The rules of a style sheet in their order, with those under a condition that holds or may hold. */
export function listRules(css: string, depends = false, depth = 0): Rule[] {
  const bare = css.slice(0, LONGEST_SHEET).replace(/\/\*[\s\S]*?\*\/|<!--|-->/g, '');
  const rules: Rule[] = [];
  for (let at = 0; at < bare.length && rules.length < MOST_RULES;) {
    const open = bare.indexOf('{', at);
    if (open === -1) break;
    const prelude = bare.slice(at, open).split(';').at(-1)?.trim() ?? '';
    const end = prelude.startsWith('@') ? endOfBlock(bare, open) : bare.indexOf('}', open);
    const inside = bare.slice(open + 1, end === -1 ? bare.length : end);
    if (prelude.startsWith('@')) {
      const condition = conditionOf(prelude);
      if (condition !== 'never' && depth < 3)
        rules.push(...listRules(inside, depends || condition === 'depends', depth + 1));
    } else if (HOLDS_TELLING.test(inside.toLowerCase())) {
      const declarations = readDeclarations(inside);
      for (const written of splitList(prelude)) {
        const selector = readSelector(written);
        if (selector) rules.push({ ...selector, conditional: depends || selector.conditional, declarations });
      }
    }
    if (end === -1) break;
    at = end + 1;
  }
  return rules;
}
