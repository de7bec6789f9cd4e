/** The part of the Encoding standard that every runtime offers; the domain is compiled without the DOM library. */
interface TextDecoder {
  decode(input?: Uint8Array): string;
}

// A `var`, as the DOM library declares it, so that both may be in one program.
// eslint-disable-next-line no-var
declare var TextDecoder: {
  new (label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean }): TextDecoder;
};
