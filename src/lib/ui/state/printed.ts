/** Whether what stands on the page is what was printed while the site was built: true until the page has come alive. */
let printed = typeof document !== 'undefined' && document.getElementById('main') !== null;

export function isPrinted(): boolean {
  return printed;
}

export function wake(): void {
  printed = false;
}
