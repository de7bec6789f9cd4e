/** The line of a block that a node stands in: a comment above it speaks of the node. */
function lineOf(node) {
  let line = node;
  while (line.parent && !/^(BlockStatement|ClassBody|Program|SvelteScriptElement)$/.test(line.parent.type))
    line = line.parent;
  return line;
}

/** @type {import('eslint').Rule.RuleModule} */
export default {
  meta: {
    type: 'problem',
    docs: {
      description: 'Whoever swallows an error says in a comment why nobody needs to know, or makes use of the error.',
    },
    schema: [],
    messages: { wordless: 'Nobody hears of this error: use it, or say in a comment what is swallowed and why.' },
  },
  create(context) {
    const { sourceCode } = context;
    const uses = (node, parameter) =>
      parameter !== undefined &&
      sourceCode
        .getDeclaredVariables(node)
        .some(({ defs, references }) => references.length > 0 && defs.some(({ node: own }) => own === node));
    const hasWords = (node) =>
      sourceCode.getCommentsInside(node).length > 0 || sourceCode.getCommentsBefore(lineOf(node)).length > 0;
    return {
      CatchClause(node) {
        const used = node.param && uses(node, node.param);
        if (!used && sourceCode.getCommentsInside(node.body).length === 0)
          context.report({ node, messageId: 'wordless' });
      },
      CallExpression(node) {
        const { callee, arguments: given } = node;
        const method = callee.type === 'MemberExpression' && !callee.computed ? callee.property.name : '';
        const handler = method === 'catch' ? given[0] : method === 'then' ? given[1] : undefined;
        if (handler === undefined || !/Function/.test(handler.type)) return;
        if (!uses(handler, handler.params[0]) && !hasWords(node))
          context.report({ node: handler, messageId: 'wordless' });
      },
    };
  },
};
