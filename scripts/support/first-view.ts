import { join } from 'node:path';
import { outlineOf, type Outline } from './module-outline.ts';
import { ROOT } from './paths.ts';

/** What a bundler knows of a module. */
export interface Bundler {
  getModuleInfo(id: string): { code: string | null; importedIds: readonly string[] } | null;
}

const SOURCE = join(ROOT, 'src/');
const FRAME = ['+layout.svelte', '+layout.ts'];

/** The frame of every page, and with it the page that most links lead to. */
const STARTS = { frame: FRAME, overview: [...FRAME, '+page.svelte', '+page.ts'] } as const;

const known = new Map<keyof typeof STARTS, ReadonlySet<string>>();

/**
 * Every module that these need before they answer, those that come later left out. Of a file that passes names on, only the
 * modules of those names are needed that somebody asks for.
 */
function modulesOf(part: keyof typeof STARTS, bundler: Bundler): ReadonlySet<string> {
  const found = new Set<string>();
  const outlines = new Map<string, Outline | null>();
  const read = (id: string): Outline | null => {
    const code = id.startsWith(SOURCE) ? (bundler.getModuleInfo(id)?.code ?? null) : null;
    const outline = outlines.get(id) ?? (code === null ? null : outlineOf(id, code));
    outlines.set(id, outline);
    return outline;
  };
  const has = (id: string, name: string): boolean => {
    const outline = read(id);
    return (
      outline !== null &&
      (outline.own.has(name) || outline.passedOn.has(name) || outline.passedOnWhole.some((from) => has(from, name)))
    );
  };
  const takeWhole = (id: string): void => {
    if (found.has(id)) return;
    found.add(id);
    const outline = read(id);
    for (const next of bundler.getModuleInfo(id)?.importedIds ?? [])
      if (outline === null || !next.startsWith(SOURCE)) takeWhole(next);
    for (const { from, name } of outline?.imports ?? []) take(from, name);
  };
  const take = (id: string, name: string | null): void => {
    const outline = read(id);
    if (name === null || outline === null || outline.own.has(name)) return takeWhole(id);
    const passed = outline.passedOn.get(name);
    const from = passed?.from ?? outline.passedOnWhole.find((one) => has(one, name));
    if (from === undefined) takeWhole(id);
    else take(from, passed ? passed.name : name);
  };
  for (const file of STARTS[part]) takeWhole(join(ROOT, 'src/routes', file));
  return found;
}

/** Whether the frame or the overview needs a module before it answers. */
export function isNeededBy(part: keyof typeof STARTS, id: string, bundler: Bundler): boolean {
  const modules = known.get(part) ?? modulesOf(part, bundler);
  known.set(part, modules);
  return modules.has(id);
}
