import { listRules, readDeclarations, type Declarations, type Rule } from './css-rules.ts';
import { attributeOf, type Element } from './elements.ts';
import { classesOf, matches, type Work } from './selectors.ts';

/** Elements that all selectors of a page may look at. */
const MOST_WORK = 5_000_000;

/** The declarations that hold for an element. */
export type StyleOf = (element: Element) => Declarations;

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

/** Values that a sheet gives names, `--ground: #fff`; one for the whole page. */
function namedValues(rules: readonly Rule[]): Declarations {
  return new Map(
    rules.flatMap(({ conditional, declarations }) =>
      conditional ? [] : [...declarations].filter(([name]) => name.startsWith('--')),
    ),
  );
}

/** The declarations with the values that names stand for. */
function withValues(declarations: Declarations, named: Declarations): Declarations {
  if (![...declarations.values()].some((value) => value.includes('var('))) return declarations;
  const replace = (value: string): string =>
    value.replace(/var\(\s*(--[\w-]+)\s*(?:,([^()]*))?\)/g, (whole, name: string, otherwise?: string) =>
      (named.get(name) ?? otherwise ?? whole).trim(),
    );
  return new Map([...declarations].map(([name, value]) => [name, replace(value)]));
}

/** The rules that may be of an element, the weakest first; `plain` where all depend on its name, id and classes alone. */
interface Candidates {
  rules: readonly Rule[];
  plain: boolean;
}

/** Looks up what a page's own style sheets, and a `style` attribute, say of an element; the same question is answered once. */
export function startStyles(css: string): StyleOf {
  const byKey = new Map<string, { rule: Rule; order: number }[]>();
  const all = listRules(css);
  const named = namedValues(all);
  for (const [order, rule] of all.entries()) {
    const held = byKey.get(rule.key);
    if (held) held.push({ rule, order });
    else byKey.set(rule.key, [{ rule, order }]);
  }
  const work: Work = { left: MOST_WORK };
  const candidates = new Map<string, Candidates>();
  const candidatesOf = (tag: string, id: string, classes: readonly string[]): Candidates => {
    const question = `${tag}\n${id}\n${classes.join(' ')}`;
    const answered = candidates.get(question);
    if (answered) return answered;
    const keys = new Set(['', tag, `#${id}`, ...classes.map((name) => `.${name}`)]);
    const rules = [...keys]
      .flatMap((key) => byKey.get(key) ?? [])
      .sort((a, b) => a.rule.weight - b.rule.weight || a.order - b.order)
      .map(({ rule }) => rule);
    const found = { rules, plain: rules.every(({ plain }) => plain) };
    candidates.set(question, found);
    return found;
  };
  const settle = (rules: readonly Rule[], inline: string): Declarations => {
    const written = inline === '' ? NONE : readDeclarations(inline);
    if (rules.length === 0) return withValues(written, named);
    const found = new Map<string, string>();
    for (const { conditional, declarations } of rules)
      if (!conditional) for (const [name, value] of declarations) found.set(name, value);
    for (const rule of rules) if (rule.conditional) mend(found, rule);
    for (const [name, value] of written) found.set(name, value);
    for (const [name, value] of found) if (name.startsWith('!')) found.set(name.slice(1), value);
    return withValues(found, named);
  };
  const known = new Map<string, Declarations>();
  return (element) => {
    const { tagName: tag } = element;
    const [id, inline] = [attributeOf(element, 'id') ?? '', attributeOf(element, 'style') ?? ''];
    const classes = classesOf(element);
    const { rules, plain } = candidatesOf(tag, id, classes);
    const question = plain ? `${tag}\n${id}\n${classes.join(' ')}\n${inline}` : null;
    const answered = question === null ? undefined : known.get(question);
    if (answered) return answered;
    const found = settle(
      rules.filter((rule) => matches(rule, element, work)),
      inline,
    );
    const answer = WHOLE.has(tag) ? withoutHiding(found) : found;
    if (question !== null) known.set(question, answer);
    return answer;
  };
}
