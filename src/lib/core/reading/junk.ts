/** What systems and office programs leave in folders: thumbnails, settings, locks of open documents, copies half saved. */
const JUNK =
  /^(?:\.|~\$|~wrl\d|(?:eh)?thumbs\.db$|desktop\.ini$|icon\r$|folder\.(?:jpg|ini)$)|\.(?:tmp|lnk|crdownload|part)$/i;
const JUNK_FOLDERS = new Set(['__MACOSX', '$RECYCLE.BIN', 'System Volume Information']);

/** True for a file, by its path within a folder, that no one put there to be read; it is passed over without a word. */
export function isJunkFile(path: string): boolean {
  const names = path.split(/[\\/]/);
  if (JUNK.test(names.at(-1) ?? '')) return true;
  return names.slice(0, -1).some((name) => JUNK_FOLDERS.has(name));
}
