/** The decoders of the library for pictures that stand alone. */
declare module 'pdfjs-dist/legacy/image_decoders/pdf.image_decoders.mjs' {
  export class JpegImage {
    parse(bytes: Uint8Array): void;
    getData(how: { width: number; height: number; forceRGBA: true }): Uint8ClampedArray;
  }
}
