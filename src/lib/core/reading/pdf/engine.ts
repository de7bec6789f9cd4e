import type * as Pdf from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { LoadAsset } from '../reader.ts';

type Engine = typeof Pdf;

/** The numbers by which the library names the steps of drawing. */
export type Operators = Engine['OPS'];

interface Surroundings {
  window?: unknown;
  console?: { warn: unknown; log: unknown };
  DOMMatrix?: unknown;
  Path2D?: unknown;
  ImageData?: unknown;
  DecompressionStream?: unknown;
}

let engine: Promise<Engine> | null = null;

/**
 * Loads the library with both its halves in this thread. Its drawing half asks for classes of the page that only drawing
 * needs, and complains where there are none; its reading half, in a worker, would take that worker's messages for its own
 * unless it sees a window. What is lent to it for the moment of loading is taken away again.
 */
async function loadEngine(): Promise<Engine> {
  const here = globalThis as Surroundings;
  const lent = (['window', 'DOMMatrix', 'Path2D', 'ImageData'] as const).filter((name) => here[name] === undefined);
  const { warn, log } = here.console ?? {};
  for (const name of lent) here[name] = name === 'window' ? here : class {};
  if (here.console) [here.console.warn, here.console.log] = [() => undefined, () => undefined];
  try {
    await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
    return await import('pdfjs-dist/legacy/build/pdf.mjs');
  } finally {
    if (here.console) [here.console.warn, here.console.log] = [warn, log];
    for (const name of lent) delete here[name];
  }
}

/**
 * The library inflates each small piece of a file through a stream, a round trip through other threads every time, unless
 * there are no streams; in place it is done in two thirds of the time. They are back when the last document is closed.
 */
const streams = { open: 0, kept: undefined as unknown };

function hideStreams(): void {
  const here = globalThis as Surroundings;
  if (streams.open === 0) [streams.kept, here.DecompressionStream] = [here.DecompressionStream, undefined];
  streams.open += 1;
}

function returnStreams(): void {
  streams.open -= 1;
  if (streams.open === 0) (globalThis as Surroundings).DecompressionStream = streams.kept;
}

/** Shapes of standard fonts are for drawing; only character maps are needed to read. */
const FOLDERS: Readonly<Record<string, string>> = { cMapUrl: 'cmaps' };

export type OpenedPdf =
  { pdf: Pdf.PDFDocumentProxy; operators: Operators; close(): Promise<void> } | 'encrypted' | 'broken';

/** The most pixels of a picture that is decoded: a sheet at 600 dots an inch has 35 million. */
const MOST_PIXELS = 40_000_000;

/**
 * Opens a PDF. Nothing is drawn, run or fetched; character maps come from the program's own files. Pictures are passed over
 * unless they are asked for.
 */
export async function openPdf(
  bytes: Uint8Array,
  loadAsset: LoadAsset | undefined,
  { pictures = false } = {},
): Promise<OpenedPdf> {
  engine ??= loadEngine();
  const { getDocument, OPS: operators } = await engine;
  /** Hands the library the program's own files by the kind and name it asks for. */
  class OwnFiles {
    async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
      const folder = FOLDERS[kind];
      if (!loadAsset || folder === undefined) throw new Error(`no such file: ${filename}`);
      return loadAsset(`${folder}/${filename}`);
    }
  }
  const task = getDocument({
    // The library keeps the bytes it is given.
    data: new Uint8Array(bytes),
    BinaryDataFactory: OwnFiles,
    cMapUrl: 'cmaps/',
    standardFontDataUrl: 'standard_fonts/',
    useWorkerFetch: false,
    useWasm: false,
    useSystemFonts: false,
    disableFontFace: true,
    isEvalSupported: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    maxImageSize: pictures ? MOST_PIXELS : 1,
    enableXfa: false,
    stopAtErrors: false,
    verbosity: 0,
  });
  const close = async (): Promise<void> => {
    returnStreams();
    await task.destroy();
  };
  hideStreams();
  try {
    return { pdf: await task.promise, operators, close };
  } catch (error) {
    await close();
    return error instanceof Error && error.name === 'PasswordException' ? 'encrypted' : 'broken';
  }
}
