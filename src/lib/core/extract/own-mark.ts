/** Names that only its own tables have, in the first bytes of a file of any encoding. */
const OWN_NAMES = /agency_id|regulations_issued|regulations_newly_made|received_new\.|"cells" ?:/;
const LOOKED_AT = 16_384;
/** True where a file may be a table or JSON that this program wrote: a look at its beginning, before anything is fetched for it. */
export function mayBeOwn(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, LOOKED_AT).filter((byte) => byte !== 0);
  return OWN_NAMES.test(Array.from(head, (byte) => String.fromCharCode(byte)).join(''));
}
