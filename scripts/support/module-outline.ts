import { dirname, join } from 'node:path';
import { parseSync } from 'vite';
import { ROOT } from './paths.ts';

/** A name of another module of ours; `null` stands for all its names. */
interface Reference {
  from: string;
  name: string | null;
}

/** A module as its neighbours see it. */
export interface Outline {
  /** What it needs itself. */
  imports: Reference[];
  /** Names that it only passes on, by their name here. */
  passedOn: Map<string, Reference>;
  /** Modules of which it passes on everything. */
  passedOnWhole: string[];
  /** Names that it makes itself. */
  own: Set<string>;
}

/** The file that a specifier in a module of ours names; `null` for a package. */
function fileOf(id: string, specifier: string): string | null {
  if (specifier.startsWith('$lib/')) return join(ROOT, 'src/lib', specifier.slice('$lib/'.length));
  return specifier.startsWith('.') ? join(dirname(id), specifier) : null;
}

/** Which names of a module are read that stands in `code` under a name of its own; `null` where it is used otherwise. */
function namesReadOf(namespace: string, code: string): (string | null)[] {
  const uses = code.matchAll(new RegExp(`(?<!\\bas |/|\\w\\.)\\b${namespace}\\b(?:\\.(\\w+))?`, 'g'));
  return [...new Set([...uses].map(([, name]) => name ?? null))];
}

/** What a module of ours, as JavaScript, takes from others of ours and gives to them. */
export function outlineOf(id: string, code: string): Outline {
  const outline: Outline = { imports: [], passedOn: new Map(), passedOnWhole: [], own: new Set() };
  const { module } = parseSync(id, code, { lang: 'js' });
  for (const { moduleRequest, entries } of module.staticImports) {
    const from = fileOf(id, moduleRequest.value);
    if (from === null) continue;
    if (entries.length === 0) outline.imports.push({ from, name: null });
    for (const { importName, localName } of entries) {
      const names =
        importName.kind === 'NamespaceObject' ? namesReadOf(localName.value, code) : [importName.name ?? 'default'];
      outline.imports.push(...names.map((name) => ({ from, name })));
    }
  }
  for (const { moduleRequest, importName, exportName } of module.staticExports.flatMap(({ entries }) => entries)) {
    const from = moduleRequest && fileOf(id, moduleRequest.value);
    const name = exportName.name ?? 'default';
    if (!from) outline.own.add(name);
    else if (importName.kind === 'AllButDefault') outline.passedOnWhole.push(from);
    else outline.passedOn.set(name, { from, name: importName.name });
  }
  return outline;
}
