import ts from 'typescript';

/** One change of a question to the database. */
export interface SqlMutant {
  line: number;
  original: string;
  replacement: string;
  /** The whole file with the change in it. */
  changed: string;
}

/** What a slip makes of a question: a row lost, a row too many, a wrong side, another order. */
const SLIPS: readonly [slip: RegExp, replacement: string][] = [
  [/\bLEFT JOIN\b/g, 'JOIN'],
  [/(?<!LEFT |CROSS )\bJOIN\b/g, 'LEFT JOIN'],
  [/\bAND\b/g, 'OR'],
  [/\bOR\b/g, 'AND'],
  [/'own'/g, "'aggregate'"],
  [/'aggregate'/g, "'own'"],
  [/'read'/g, "'unread'"],
  [/\bIS NOT NULL\b/g, 'IS NULL'],
  [/(?<=[\w)'] )=(?= [\w$'])/g, '<>'],
  [/<>/g, '='],
  [/ < /g, ' <= '],
  [/ > /g, ' >= '],
  [/\bNOT (?=list_contains|contradicted|contains)/g, ''],
  [/ DESC\b/g, ''],
  [/ NULLS LAST\b/g, ' NULLS FIRST'],
  [/\bsum\(/g, 'max('],
  [/\bmin\(/g, 'max('],
  [/\bcount\(\*\)/g, 'count(DISTINCT 1)'],
  [/\babs\(/g, '-('],
  [/\bUNION ALL\b/g, 'UNION'],
  [/\bDISTINCT /g, ''],
  [/(?<=ORDER BY )[\w.]+, /g, ''],
  [/\$4\b/g, '$5'],
  [/\$5\b/g, '$4'],
  [/\$2\b/g, '$1'],
];

/** Every slip in the SQL texts of a file, one at a time; whatever is put into a text by code is left alone. */
export function sqlMutants(file: string, text: string): SqlMutant[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const mutants: SqlMutant[] = [];
  const visit = (node: ts.Node): void => {
    if (isTemplatePart(node) && /\b(SELECT|WHERE|CASE|FROM)\b/.test(wholeTemplate(node).getText()))
      mutants.push(...slipsIn(text, node.getStart(), node.getEnd()));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return mutants;
}

const isTemplatePart = (node: ts.Node): boolean =>
  ts.isNoSubstitutionTemplateLiteral(node) ||
  ts.isTemplateHead(node) ||
  ts.isTemplateMiddle(node) ||
  ts.isTemplateTail(node);

function wholeTemplate(node: ts.Node): ts.Node {
  if (ts.isNoSubstitutionTemplateLiteral(node)) return node;
  return ts.isTemplateHead(node) ? node.parent : node.parent.parent;
}

function slipsIn(text: string, start: number, end: number): SqlMutant[] {
  const part = text.slice(start, end);
  // The first line of a question says its grain in words.
  const words = /^`-- [^\n]*/.exec(part)?.[0].length ?? 0;
  return SLIPS.flatMap(([slip, replacement]) =>
    [...part.matchAll(slip)]
      .filter(({ index }) => index >= words)
      .map(({ 0: original, index }) => {
        const at = start + index;
        return {
          line: text.slice(0, at).split('\n').length,
          original,
          replacement,
          changed: text.slice(0, at) + replacement + text.slice(at + original.length),
        };
      }),
  );
}
