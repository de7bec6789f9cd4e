/** Whether the reader has told the browser to save data; browsers that cannot be told say no. */
export const savesData = (): boolean =>
  'connection' in navigator && (navigator.connection as { saveData?: boolean } | undefined)?.saveData === true;
