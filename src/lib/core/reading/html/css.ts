/** Declarations of an element by property, in lower case. */
export type Declarations = ReadonlyMap<string, string>;

interface Rule {
  /** Whether the rule holds depends on what stands around the element, or on the reader's screen. */
  conditional: boolean;
  tag: string;
  id: string;
  classes: readonly string[];
  weight: number;
  declarations: Declarations;
}

/** Style sheets beyond this length are the site's, not the report's: the rest is left out. */
const LONGEST_SHEET = 2_000_000;
const MOST_RULES = 20_000;
/** What can hide text, raise it or strike it out; all else is passed over. */
const TELLING =
  /display|visibility|opacity|font-size|color|background|vertical-align|text-decoration|mso-|text-indent|position|left|top|height|width|overflow|clip|transform/;
/** A selector of one element without conditions: `td`, `.note`, `span.old`, `#x`. */
const SIMPLE = /^([a-z][a-z0-9]*)?((?:[.#][\w-]+)*)$/i;

/** The declarations in a `style` attribute or the braces of a rule. */
export function readDeclarations(text: string): Declarations {
  const found = new Map<string, string>();
  for (const part of text.toLowerCase().split(';')) {
    const colon = part.indexOf(':');
    if (colon === -1) continue;
    const name = part.slice(0, colon).trim();
    if (!TELLING.test(name)) continue;
    const value = part.slice(colon + 1).trim();
    found.set(name, value.replace(/\s*!\s*important$/, ''));
    if (value.endsWith('important')) found.set(`!${name}`, found.get(name) ?? '');
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

function addRules(rules: Rule[], selectors: string, declarations: Declarations, inCondition: boolean): void {
  for (const written of selectors.split(',')) {
    const selector = written.trim();
    const conditional = inCondition || !SIMPLE.test(selector);
    const last =
      selector
        .replace(/\[[^\]]*\]|::?[\w-]+(?:\([^)]*\))?/g, '')
        .split(/[\s>+~]+/)
        .at(-1) ?? '';
    const [, tag = '', rest = ''] = SIMPLE.exec(last) ?? [];
    if ((tag === '' && rest === '') || selector.includes('::')) continue;
    const parts = rest.match(/[.#][\w-]+/g) ?? [];
    const classes = parts.filter((part) => part.startsWith('.')).map((part) => part.slice(1));
    const [id = ''] = parts.filter((part) => part.startsWith('#')).map((part) => part.slice(1));
    const weight = (id === '' ? 0 : 100) + classes.length * 10 + Number(tag !== '');
    rules.push({ conditional, tag: tag.toLowerCase(), id, classes, weight, declarations });
  }
}

function listRules(css: string, inCondition = false): Rule[] {
  const bare = css.slice(0, LONGEST_SHEET).replace(/\/\*[\s\S]*?\*\/|<!--|-->/g, '');
  const rules: Rule[] = [];
  for (let at = 0; at < bare.length && rules.length < MOST_RULES;) {
    const open = bare.indexOf('{', at);
    if (open === -1) break;
    const selectors = bare.slice(at, open).split(';').at(-1)?.trim() ?? '';
    const end = selectors.startsWith('@') ? endOfBlock(bare, open) : bare.indexOf('}', open);
    const inside = bare.slice(open + 1, end === -1 ? bare.length : end);
    if (/^@(?:media|supports|layer)/.test(selectors)) {
      if (!inCondition) rules.push(...listRules(inside, true));
    } else if (!selectors.startsWith('@') && TELLING.test(inside))
      addRules(rules, selectors, readDeclarations(inside), inCondition);
    if (end === -1) break;
    at = end + 1;
  }
  return rules;
}

/** The declarations that hold for an element. */
export type StyleOf = (tag: string, id: string, classes: readonly string[], inline: string) => Declarations;

/** Values with which a property hides. */
const HIDES: Readonly<Record<string, RegExp>> = {
  display: /^none$/,
  visibility: /^(?:hidden|collapse)$/,
  opacity: /^0(?:\.0+)?$/,
  'font-size': /^0(?:\.0+)?(?:[a-z]+|%)?$/,
  color: /^(?:transparent|white|#fff(?:fff)?)$/,
  position: /^(?:absolute|fixed)$/,
  overflow: /hidden|clip/,
  clip: /rect/,
};
/** A rule under a condition may put right what another hides; it is not believed where it hides, raises or strikes out itself. */
const MENDED = /^(?:display|visibility|opacity|font-size|color|background|position|overflow|clip)/;

function mend(all: Map<string, string>, { declarations }: Rule): void {
  for (const [name, value] of declarations) {
    const plain = name.replace(/^!/, '');
    if (MENDED.test(plain) && !HIDES[plain]?.test(value)) all.set(plain, value);
  }
}

const NONE: Declarations = new Map();

/** The page as a whole: sites hide it in a style sheet until a script shows it, so that no other page can frame it. */
const WHOLE: ReadonlySet<string> = new Set(['html', 'body']);

/** What holds for the page as a whole; that it is hidden is not believed, for then nobody would have published it. */
const withoutHiding = (declarations: Declarations): Declarations =>
  new Map([...declarations].filter(([name, value]) => !HIDES[name.replace(/^!/, '')]?.test(value)));

/** Looks up what a page's own style sheets, and a `style` attribute, say of an element; the same question is answered once. */
export function startStyles(css: string): StyleOf {
  const byKey = new Map<string, Rule[]>();
  for (const rule of listRules(css)) {
    const key = rule.id !== '' ? `#${rule.id}` : rule.classes.length > 0 ? `.${rule.classes[0] ?? ''}` : rule.tag;
    const held = byKey.get(key);
    if (held) held.push(rule);
    else byKey.set(key, [rule]);
  }
  const known = new Map<string, Declarations>();
  const look: StyleOf = (tag, id, classes, inline) => {
    const keys = [tag, `#${id}`, ...classes.map((name) => `.${name}`)];
    const rules = keys
      .flatMap((key) => byKey.get(key) ?? [])
      .filter((rule) => (rule.tag === '' || rule.tag === tag) && (rule.id === '' || rule.id === id))
      .filter((rule) => rule.classes.every((name) => classes.includes(name)))
      .sort((a, b) => a.weight - b.weight);
    const written = inline === '' ? NONE : readDeclarations(inline);
    if (rules.length === 0) return written;
    const all = new Map<string, string>();
    const certain = rules.filter(({ conditional }) => !conditional).map(({ declarations }) => declarations);
    for (const declarations of certain) for (const [name, value] of declarations) all.set(name, value);
    for (const rule of rules) if (rule.conditional) mend(all, rule);
    for (const [name, value] of written) all.set(name, value);
    for (const [name, value] of all) if (name.startsWith('!')) all.set(name.slice(1), value);
    return all;
  };
  return (tag, id, classes, inline) => {
    const question = `${tag}\n${id}\n${classes.join(' ')}\n${inline}`;
    const answered = known.get(question);
    if (answered) return answered;
    const found = look(tag, id, classes, inline);
    const answer = WHOLE.has(tag) ? withoutHiding(found) : found;
    known.set(question, answer);
    return answer;
  };
}
