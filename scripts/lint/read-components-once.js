// The compiler reads every component as the script that it is linted as; without this it builds its program anew for each of
// them, which takes longer than all rules together. It must stand before the parser is imported.
process.env['SVELTE_ESLINT_PARSER_EXPERIMENTAL_TS_SYS_HOOK'] ??= '1';
