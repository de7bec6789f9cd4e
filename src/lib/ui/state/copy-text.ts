import { logFailure } from './failures.ts';

/** The way of browsers without a clipboard for pages, which on plain http is all of them: what is chosen is copied. */
function copyChosen(text: string): boolean {
  const before = document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  field.style.position = 'fixed';
  field.style.opacity = '0';
  document.body.append(field);
  field.select();
  const done = document.execCommand('copy');
  field.remove();
  if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  return done;
}

/** Puts a text on the clipboard; false where the browser does not let a page do so. */
export async function copyText(text: string): Promise<boolean> {
  // Plain http has none, whatever the types say.
  const clipboard = navigator.clipboard as Clipboard | undefined;
  if (clipboard === undefined) return copyChosen(text);
  try {
    await clipboard.writeText(text);
    return true;
  } catch (error) {
    // The reader has not allowed it; the other way needs no leave.
    logFailure(error);
    return copyChosen(text);
  }
}
