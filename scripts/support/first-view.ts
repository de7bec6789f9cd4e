import { join } from 'node:path';
import { ROOT } from './paths.ts';

/** What a bundler knows of a module. */
type ModuleInfo = (id: string) => { importedIds: readonly string[] } | null;

const FRAME = ['+layout.svelte', '+layout.ts'];

/** The frame of every page, and with it the page that most links lead to. */
const STARTS = { frame: FRAME, overview: [...FRAME, '+page.svelte', '+page.ts'] } as const;

const known = new Map<keyof typeof STARTS, ReadonlySet<string>>();

/** Every module that these need before they answer, those that come later left out. */
function modulesOf(part: keyof typeof STARTS, infoOf: ModuleInfo): ReadonlySet<string> {
  const found = new Set<string>();
  const follow = (id: string): void => {
    if (found.has(id)) return;
    found.add(id);
    for (const next of infoOf(id)?.importedIds ?? []) follow(next);
  };
  for (const file of STARTS[part]) follow(join(ROOT, 'src/routes', file));
  return found;
}

/** Whether the frame or the overview needs a module before it answers. */
export function isNeededBy(part: keyof typeof STARTS, id: string, infoOf: ModuleInfo): boolean {
  const modules = known.get(part) ?? modulesOf(part, infoOf);
  known.set(part, modules);
  return modules.has(id);
}
