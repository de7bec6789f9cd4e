import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

/** What a module imports at once; `import(…)` comes later and does not count. */
const IMPORTED = /\b(?:import|from)\s*["'](\.[^"']+\.js)["']/g;

/**
 * The files of scripts that a printed page needs before it answers, as paths within the built site: the modules it names,
 * and whatever those import. The page's own list is not enough, since a module that something later needs too may lack there.
 */
export function firstModules(buildDir: string, page: string): string[] {
  const html = readFileSync(join(buildDir, page), 'utf8');
  const named = [...html.matchAll(/<link [^>]*href="([^"]+\.js)"[^>]*rel="modulepreload"/g)].map(
    ([, href = '']) => href,
  );
  const found = new Set<string>();
  const follow = (file: string): void => {
    if (found.has(file)) return;
    found.add(file);
    const source = readFileSync(join(buildDir, file), 'utf8');
    for (const [, path = ''] of source.matchAll(IMPORTED)) follow(posix.join(posix.dirname(file), path));
  };
  for (const href of named) follow(posix.join(posix.dirname(page), href));
  return [...found];
}
