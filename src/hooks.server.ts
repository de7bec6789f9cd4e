import type { Handle } from '@sveltejs/kit';
import { zh } from '$lib/labels/index.ts';
import { printedNoteWords } from '$lib/labels/printed-note.ts';
import { askingParameters, openingParameters, pageOf } from '$lib/site/index.ts';
import { listDatasets } from './routes/datasets.server.ts';

/** What the early script has to know of a page; nothing where nothing is printed. */
async function factsOf(route: string | null): Promise<string> {
  if (pageOf(route) === null) return '';
  const datasets = await listDatasets();
  const facts = {
    printed: [datasets[0].name],
    folders: datasets.map(({ name, pages }) => `${name}/${pages}`),
    asks: askingParameters(route),
    opens: openingParameters(route),
    files: pageOf(route)?.files ?? [],
  };
  return Object.entries(facts)
    .map(([fact, words]) => `data-${fact}="${words.join(' ')}"`)
    .join(' ');
}

/** What a reader sees of a page that was not printed, until its code has come; it has no words of its own. */
function standIn(route: string | null): string {
  const { coming, again } = zh.waking;
  const { fallback, noScriptFallback } = printedNoteWords.printedNote;
  if (pageOf(route) !== null) return '';
  return `<div class="wrap">
      <noscript><p class="card wake-note">${noScriptFallback}</p></noscript>
      <p class="wake wake-coming" role="status">${coming}</p>
      <p class="wake card wake-note wake-other" role="alert">${fallback} <a href="">${again}</a></p>
    </div>`;
}

/** The code of a page is asked for once its text is there: it would take the line from what is read first. */
function preloadLast(html: string): string {
  const links = html.match(/^\s*<link [^>]*rel="modulepreload"[^>]*>\n/gm) ?? [];
  return links
    .reduce((rest, link) => rest.replace(link, ''), html)
    .replace('</body>', () => `${links.join('')}</body>`);
}

/** Fills what a page needs before its code has come into `app.html`, page by page as it is printed. */
export const handle: Handle = async ({ event, resolve }) => {
  const facts = await factsOf(event.route.id);
  return resolve(event, {
    transformPageChunk: ({ html }) =>
      preloadLast(
        html
          .replace('%nianbao.facts%', facts)
          .replace('%nianbao.standin%', standIn(event.route.id))
          .replace('%nianbao.early%', () => `<script>${EARLY_SCRIPT}</script>`),
      ),
  });
};
