import type { Rule } from 'eslint';

/** Whoever swallows an error says in a comment why nobody needs to know, or makes use of the error. */
declare const rule: Rule.RuleModule;
export default rule;
