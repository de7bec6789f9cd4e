import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { firstModules } from './first-modules.ts';

const FIRST_LINK = /<link href="([^"]*)_app\/[^"]+\.js" rel="modulepreload">/;

/**
 * Names in every printed page all modules that it needs before it answers: at its end as links, and at `html` for the early script
 * (`data-modules`, by their place in the site). The list it was printed with lacks those that something later needs too: they would
 * be asked for once the others have come, a whole way to the server later.
 */
export function preloadModules(buildDir: string): void {
  for (const page of readdirSync(buildDir, { recursive: true, encoding: 'utf8' })) {
    if (!page.endsWith('.html')) continue;
    const html = readFileSync(join(buildDir, page), 'utf8');
    const toRoot = FIRST_LINK.exec(html)?.[1];
    if (toRoot === undefined) continue;
    const modules = firstModules(buildDir, page);
    const missing = modules.filter((file) => !html.includes(`href="${toRoot}${file}"`));
    const links = missing.map((file) => `<link href="${toRoot}${file}" rel="modulepreload">\n`).join('');
    writeFileSync(
      join(buildDir, page),
      html
        .replace(/ data-modules="[^"]*"/, () => ` data-modules="${modules.join(' ')}"`)
        .replace('</body>', () => `${links}</body>`),
    );
  }
}
