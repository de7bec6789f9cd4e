import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { pageWidth } from '../../core/reading/index.ts';
import type { PageReply, PageRequest } from '../workers/page-worker.ts';
import type { Stretch } from './stretch.ts';

/** A document that can be drawn page by page, which count from 1; a picture is its only page. */
export interface PdfPages {
  count: number;
  /** Draws a page as wide as asked, in CSS pixels, and says how many of them a point is. */
  draw(canvas: HTMLCanvasElement, page: number, width: number): Promise<number>;
  /** Draws a stretch of a page as wide as asked, in CSS pixels. */
  drawNear(canvas: HTMLCanvasElement, page: number, stretch: Stretch, width: number): Promise<void>;
  close(): Promise<void>;
}

/** A sheet is drawn at no more than this many pixels, whatever its file says of its size. */
const MOST_PIXELS = 16_000_000;

/** Pixels of a canvas a CSS pixel. */
const sharpness = (): number => Math.min(window.devicePixelRatio || 1, 2);

function pagesOf(pdf: PDFDocumentProxy, close: () => Promise<void>): PdfPages {
  return {
    count: pdf.numPages,
    async draw(canvas, number, width) {
      const page = await pdf.getPage(number);
      const scale = width / page.getViewport({ scale: 1 }).width;
      const viewport = page.getViewport({ scale: scale * sharpness() });
      if (viewport.width * viewport.height > MOST_PIXELS) throw new Error('page too large to draw');
      canvas.width = Math.round(viewport.width);
      canvas.height = Math.round(viewport.height);
      canvas.style.width = `${width}px`;
      await page.render({ canvas, viewport }).promise;
      return scale;
    },
    async drawNear(canvas, number, [left, top, right, bottom], width) {
      const page = await pdf.getPage(number);
      const scale = (width * sharpness()) / (right - left);
      canvas.width = Math.round(width * sharpness());
      canvas.height = Math.round(scale * (bottom - top));
      const viewport = page.getViewport({ scale, offsetX: -left * scale, offsetY: -top * scale });
      await page.render({ canvas, viewport }).promise;
    },
    close,
  };
}

/** Draws a picture of a page, so wide in points, as wide as asked in CSS pixels; how many of them a point is. */
function drawPicture(canvas: HTMLCanvasElement, picture: ImageBitmap, points: number, width: number): number {
  canvas.width = Math.round(width * sharpness());
  canvas.height = Math.round((canvas.width * picture.height) / picture.width);
  canvas.style.width = `${width}px`;
  paint(canvas, picture, 0, 0, picture.width, picture.height);
  return width / points;
}

/** Fills a canvas with a stretch of a picture, in its pixels: x, y, width, height. */
function paint(canvas: HTMLCanvasElement, picture: ImageBitmap, ...stretch: [number, number, number, number]): void {
  const context = canvas.getContext('2d');
  if (!context) return;
  context.imageSmoothingQuality = 'high';
  context.drawImage(picture, ...stretch, 0, 0, canvas.width, canvas.height);
}

/** Draws a stretch of a picture of a page, so wide in points. */
function drawPictureNear(
  canvas: HTMLCanvasElement,
  picture: ImageBitmap,
  points: number,
  [left, top, right, bottom]: Stretch,
  width: number,
): void {
  canvas.width = Math.round(width * sharpness());
  canvas.height = Math.round((canvas.width * (bottom - top)) / (right - left));
  const scale = picture.width / points;
  paint(canvas, picture, left * scale, top * scale, (right - left) * scale, (bottom - top) * scale);
}

/** A picture as a page; upright as its camera says, which the reader keeps to as well. */
async function openPicture(content: Blob): Promise<PdfPages> {
  const picture = await createImageBitmap(content);
  return {
    count: 1,
    draw: (canvas, _, width) => Promise.resolve(drawPicture(canvas, picture, pageWidth(picture), width)),
    drawNear: (canvas, _, stretch, width) =>
      Promise.resolve(drawPictureNear(canvas, picture, pageWidth(picture), stretch, width)),
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
    const first = { page: 1, ...(await ask(1)) };
    let turning = Promise.resolve(first);
    // One page after the other: the page and a stretch of it are drawn side by side.
    const turnTo = (page: number): Promise<typeof first> => {
      const before = turning;
      turning = before.then(async (shown) => {
        if (page === shown.page) return shown;
        const next = await ask(page);
        shown.picture.close();
        return { page, ...next };
      });
      // A page that cannot be drawn leaves the one before it.
      turning.catch(() => (turning = before));
      return turning;
    };
    return {
      count: first.count,
      async draw(canvas, page, width) {
        const { picture, width: points } = await turnTo(page);
        return drawPicture(canvas, picture, points, width);
      },
      async drawNear(canvas, page, stretch, width) {
        const { picture, width: points } = await turnTo(page);
        drawPictureNear(canvas, picture, points, stretch, width);
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
