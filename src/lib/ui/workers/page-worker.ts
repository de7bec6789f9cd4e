import { openDrawnPages, type DrawnPage, type DrawnPages } from '../../core/reading/index.ts';

/** A page, from 1, of a document that no browser draws; a thread draws one document. */
export interface PageRequest {
  content: Blob;
  page: number;
}

/** The page as a picture, how wide it is in points, and how many there are; `null` where it cannot be drawn. */
export type PageReply = { picture: ImageBitmap; width: number; count: number } | null;

/** Pixels a point of a page that is drawn from what was read of it. */
const SHARP = 2;
/** How thick its lines are, in points. */
const LINE = 0.7;

const toBitmap = ({ width, height, rgba }: Extract<DrawnPage, { kind: 'picture' }>['picture']): Promise<ImageBitmap> =>
  createImageBitmap(new ImageData(new Uint8ClampedArray(rgba), width, height));

async function drawContent({
  content,
  pictures,
}: Extract<DrawnPage, { kind: 'content' }>): Promise<ImageBitmap | null> {
  const canvas = new OffscreenCanvas(Math.ceil(content.width * SHARP), Math.ceil(content.height * SHARP));
  const context = canvas.getContext('2d');
  if (!context) return null;
  context.fillStyle = 'white';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.scale(SHARP, SHARP);
  for (const { box, picture } of pictures)
    context.drawImage(await toBitmap(picture), box[0], box[1], box[2] - box[0], box[3] - box[1]);
  context.fillStyle = 'black';
  for (const { at, from, to } of content.across) context.fillRect(from, at - LINE / 2, to - from, LINE);
  for (const { at, from, to } of content.down) context.fillRect(at - LINE / 2, from, LINE, to - from);
  for (const { text, left, baseline, size } of content.glyphs) {
    context.font = `${size}px serif`;
    context.fillText(text, left, baseline);
  }
  return canvas.transferToImageBitmap();
}

/** The document of this thread, opened with its first page. */
let opened: Promise<DrawnPages> | null = null;

async function answer({ content, page }: PageRequest): Promise<PageReply> {
  opened ??= content.arrayBuffer().then((bytes) => openDrawnPages(new Uint8Array(bytes)));
  const { count, open } = await opened;
  const drawn = await open(page);
  const picture = drawn && (await (drawn.kind === 'picture' ? toBitmap(drawn.picture) : drawContent(drawn)));
  return drawn && picture && { picture, width: drawn.width, count };
}

self.onmessage = ({ data }: MessageEvent<PageRequest>) => {
  answer(data).then(
    (reply) => self.postMessage(reply, { transfer: reply ? [reply.picture] : [] }),
    // A file that cannot be opened has no pages: the page says that it cannot be drawn.
    () => self.postMessage(null satisfies PageReply),
  );
};
