import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { pageWidth } from '../../core/reading/index.ts';
import type { PageReply, PageRequest } from '../workers/page-worker.ts';

/** A document that can be drawn page by page, which count from 1; a picture is its only page. */
export interface PdfPages {
  count: number;
  /** Draws a page as wide as asked, in CSS pixels, and says how many of them a point is. */
  draw(canvas: HTMLCanvasElement, page: number, width: number): Promise<number>;
  close(): Promise<void>;
}

/** A sheet is drawn at no more than this many pixels, whatever its file says of its size. */
const MOST_PIXELS = 16_000_000;

function pagesOf(pdf: PDFDocumentProxy, close: () => Promise<void>): PdfPages {
  return {
    count: pdf.numPages,
    async draw(canvas, number, width) {
      const page = await pdf.getPage(number);
      const scale = width / page.getViewport({ scale: 1 }).width;
      const sharp = Math.min(window.devicePixelRatio || 1, 2);
      const viewport = page.getViewport({ scale: scale * sharp });
      if (viewport.width * viewport.height > MOST_PIXELS) throw new Error('page too large to draw');
      canvas.width = Math.round(viewport.width);
      canvas.height = Math.round(viewport.height);
      canvas.style.width = `${width}px`;
      await page.render({ canvas, viewport }).promise;
      return scale;
    },
    close,
  };
}

/** Draws a picture of a page, so wide in points, as wide as asked in CSS pixels; how many of them a point is. */
function drawPicture(canvas: HTMLCanvasElement, picture: ImageBitmap, points: number, width: number): number {
  const sharp = Math.min(window.devicePixelRatio || 1, 2);
  canvas.width = Math.round(width * sharp);
  canvas.height = Math.round((canvas.width * picture.height) / picture.width);
  canvas.style.width = `${width}px`;
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return width / points;
}

/** A picture as a page; upright as its camera says, which the reader keeps to as well. */
async function openPicture(content: Blob): Promise<PdfPages> {
  const picture = await createImageBitmap(content);
  return {
    count: 1,
    draw: (canvas, _, width) => Promise.resolve(drawPicture(canvas, picture, pageWidth(picture), width)),
    close: () => Promise.resolve(picture.close()),
  };
}

/** The pages of a document that no browser draws: a thread of its own draws what the reader sees of them. */
async function openDrawn(content: Blob): Promise<PdfPages> {
  const thread = new Worker(new URL('../workers/page-worker.ts', import.meta.url), { type: 'module' });
  const ask = (page: number): Promise<NonNullable<PageReply>> =>
    new Promise((resolve, reject) => {
      const fail = (): void => reject(new Error('page not drawn'));
      thread.onerror = fail;
      thread.onmessage = ({ data }: MessageEvent<PageReply>) => (data ? resolve(data) : fail());
      thread.postMessage({ content, page } satisfies PageRequest);
    });
  const close = (): Promise<void> => Promise.resolve(thread.terminate());
  try {
    let shown = { page: 1, ...(await ask(1)) };
    return {
      count: shown.count,
      async draw(canvas, page, width) {
        if (page !== shown.page) {
          const next = await ask(page);
          shown.picture.close();
          shown = { page, ...next };
        }
        return drawPicture(canvas, shown.picture, shown.width, width);
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

const MAGIC = '%PDF-';
/** How a TIFF begins, and how an archive: a Word document, OFD. */
const DRAWN_BY_US = /^(?:II|MM|PK)/;

/**
 * Opens a document to be drawn: a PDF, a picture, OFD, a Word document by its pictures of pages; the library comes with the first PDF, and reads it in a thread of its own. Nothing in the
 * document is run: no scripts, no forms, no fetching. Rejects where it cannot be opened.
 */
export async function openPdfPages(content: Blob, site: string): Promise<PdfPages> {
  const start = await content.slice(0, MAGIC.length).text();
  if (DRAWN_BY_US.test(start)) return openDrawn(content);
  if (start !== MAGIC) return openPicture(content);
  const { getDocument, PDFWorker } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const thread = new Worker(new URL('pdfjs-dist/legacy/build/pdf.worker.mjs', import.meta.url), { type: 'module' });
  const worker = PDFWorker.create({ port: thread });
  const task = getDocument({
    data: new Uint8Array(await content.arrayBuffer()),
    worker,
    cMapUrl: `${site}/reading/cmaps/`,
    useWorkerFetch: true,
    useWasm: false,
    disableFontFace: true,
    isEvalSupported: false,
    enableXfa: false,
    stopAtErrors: false,
    verbosity: 0,
  });
  const close = async (): Promise<void> => {
    await task.destroy();
    worker.destroy();
    thread.terminate();
  };
  try {
    return pagesOf(await task.promise, close);
  } catch (error) {
    await close();
    throw error;
  }
}
