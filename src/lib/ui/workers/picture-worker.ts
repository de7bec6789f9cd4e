import { openPictures } from '../../core/reading/index.ts';

/** A picture of a file that no browser draws, by its place in the file. */
export interface PictureRequest {
  content: Blob;
  at: number;
}

/** The picture, and how many the file holds; `null` where it is broken, or holds no such picture. */
export type PictureReply = { picture: ImageBitmap; count: number } | null;

async function answer({ content, at }: PictureRequest): Promise<PictureReply> {
  const { count, decode } = await openPictures(new Uint8Array(await content.arrayBuffer()));
  const picture = await decode(at);
  if (!picture) return null;
  const { width, height, rgba } = picture;
  return { picture: await createImageBitmap(new ImageData(new Uint8ClampedArray(rgba), width, height)), count };
}

self.onmessage = ({ data }: MessageEvent<PictureRequest>) => {
  answer(data).then(
    (reply) => self.postMessage(reply, { transfer: reply ? [reply.picture] : [] }),
    // A file that cannot be opened has no picture: the page says that it cannot be drawn.
    () => self.postMessage(null satisfies PictureReply),
  );
};
