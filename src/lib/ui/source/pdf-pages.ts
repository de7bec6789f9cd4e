import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { pageWidth } from '../../core/reading/index.ts';
import type { PictureReply, PictureRequest } from '../workers/picture-worker.ts';

/** A PDF, or a picture as its only page (the pictures of a TIFF as its pages), that can be drawn page by page (pages count from 1). */
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

/** Draws a picture as wide as asked, in CSS pixels; how many of them a point is. */
function drawPicture(canvas: HTMLCanvasElement, picture: ImageBitmap, width: number): number {
  const sharp = Math.min(window.devicePixelRatio || 1, 2);
  canvas.width = Math.round(width * sharp);
  canvas.height = Math.round((canvas.width * picture.height) / picture.width);
  canvas.style.width = `${width}px`;
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return width / pageWidth(picture);
}

/** A picture as a page; upright as its camera says, which the reader keeps to as well. */
async function openPicture(content: Blob): Promise<PdfPages> {
  const picture = await createImageBitmap(content);
  return {
    count: 1,
    draw: (canvas, _, width) => Promise.resolve(drawPicture(canvas, picture, width)),
    close: () => Promise.resolve(picture.close()),
  };
}

/** The pictures of a TIFF as pages: no browser draws them, so they are decoded as the reader does it, in a thread of its own. */
async function openTiff(content: Blob): Promise<PdfPages> {
  const thread = new Worker(new URL('../workers/picture-worker.ts', import.meta.url), { type: 'module' });
  const ask = (at: number): Promise<NonNullable<PictureReply>> =>
    new Promise((resolve, reject) => {
      thread.onerror = () => reject(new Error('picture not decoded'));
      thread.onmessage = ({ data }: MessageEvent<PictureReply>) =>
        data ? resolve(data) : reject(new Error('picture not decoded'));
      thread.postMessage({ content, at } satisfies PictureRequest);
    });
  const close = (): Promise<void> => Promise.resolve(thread.terminate());
  try {
    let shown = { page: 1, ...(await ask(0)) };
    return {
      count: shown.count,
      async draw(canvas, page, width) {
        if (page !== shown.page) {
          const next = await ask(page - 1);
          shown.picture.close();
          shown = { page, ...next };
        }
        return drawPicture(canvas, shown.picture, width);
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

const MAGIC = '%PDF-';

/**
 * Opens a PDF or a picture to be drawn; the library comes with the first PDF, and reads it in a thread of its own. Nothing in the
 * document is run: no scripts, no forms, no fetching. Rejects where it cannot be opened.
 */
export async function openPdfPages(content: Blob, site: string): Promise<PdfPages> {
  const start = await content.slice(0, MAGIC.length).text();
  if (/^(?:II|MM)/.test(start)) return openTiff(content);
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
