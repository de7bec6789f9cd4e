import type { Labels } from '$lib/labels/brief.ts';
import { saveFile } from '$lib/ui/chart/save.ts';
import type { BriefView } from '$lib/views/brief/index.ts';
import { freezeSheets } from './freeze.ts';
import { briefPaper, type SheetFrame } from './paper.ts';

/** Saves sheets as one Word document, with the drawings of those that stand on the page. */
export async function saveDocx(name: string, views: readonly BriefView[], frame: SheetFrame, t: Labels): Promise<void> {
  const [{ writeBriefs }, { sheetPictures }] = await Promise.all([
    import('$lib/office/index.ts'),
    import('./pictures.ts'),
  ]);
  const papers = await Promise.all(
    views.map(async (view) => {
      const sheet = document.querySelector(`[data-brief="${view.id}"]`);
      return { ...briefPaper(view, frame, t), ...(sheet && (await sheetPictures(sheet))) };
    }),
  );
  saveFile(name, await writeBriefs(papers));
}

/** Saves the sheets of the page as one file that opens from a disk. */
export const saveHtml = (name: string, title: string): void =>
  saveFile(name, freezeSheets([...document.querySelectorAll('[data-brief]')], title));
