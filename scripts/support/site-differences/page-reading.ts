import type { Page } from '@playwright/test';

/** What a page says: named parts (its sentences, each table, each file it hands out), a part as lines. */
export type PageReading = ReadonlyMap<string, readonly string[]>;

/** Time for a file to be made after its button was pressed. */
const FILE_TIMEOUT = 10_000;

interface Caught {
  name: string;
  text: string;
}

/** Lets a page make its files without saving them: what a link would save is kept for {@link readFiles}. */
export async function catchFiles(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const blobs = new Map<string, Blob>();
    const caught: { name: string; text: string }[] = [];
    Object.assign(globalThis, { caughtFiles: caught });
    const create = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (source) => {
      const address = create(source);
      if (source instanceof Blob) blobs.set(address, source);
      return address;
    };
    const follow = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      const blob = this.download === '' ? undefined : blobs.get(this.href);
      if (blob === undefined) return follow.call(this);
      void blob.text().then((text) => caught.push({ name: this.download, text }));
    };
  });
}

/** Reads a page at rest. */
export async function readPage(page: Page): Promise<PageReading> {
  return new Map<string, readonly string[]>([
    ['sentences', await readSentences(page)],
    ...(await readTables(page)),
    ...(await readFiles(page)),
  ]);
}

/** The title and every text of `main` that is not in a table or a drawing, a block a line. */
const readSentences = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const apart = 'table, svg, canvas, script, style, noscript, template, [hidden]';
    const inline = 'a, abbr, b, bdi, code, data, em, i, mark, output, q, s, small, span, strong, sub, sup, time, u';
    const lines = new Map<Element, string>();
    const main = document.querySelector('main') ?? document.body;
    const walk = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    for (let node = walk.nextNode(); node !== null; node = walk.nextNode()) {
      let block = node.parentElement;
      if (block === null || block.closest(apart) !== null) continue;
      while (block.parentElement !== null && block.matches(inline)) block = block.parentElement;
      lines.set(block, (lines.get(block) ?? '') + node.nodeValue);
    }
    // Each site has an address of its own, which citations name.
    const texts = [document.title, ...lines.values()].map((line) =>
      line.replaceAll(location.origin, '').replaceAll(/\s+/g, ' ').trim(),
    );
    return texts.filter((line) => line !== '');
  });

/** Every table, closed twins too, by the figure or heading it belongs to. */
const readTables = (page: Page): Promise<[string, string[]][]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLTableElement>('main table')].map((table, index) => {
      const figure = table.closest('figure')?.dataset['figure'];
      const caption = figure ?? table.caption?.textContent.trim() ?? '';
      const rows = [...table.rows].map((row) =>
        [...row.cells].map((cell) => cell.textContent.replaceAll(/\s+/g, ' ').trim()).join(' | '),
      );
      return [`table ${index + 1} ${caption}`, rows];
    }),
  );

/** Every CSV file the page offers, by the order of its buttons and its name. */
async function readFiles(page: Page): Promise<[string, string[]][]> {
  const files = await page.evaluate(async (timeout) => {
    const { caughtFiles } = globalThis as unknown as { caughtFiles: Caught[] };
    const found: (Caught | null)[] = [];
    for (const button of document.querySelectorAll<HTMLButtonElement>('main button[data-download=csv]:enabled')) {
      caughtFiles.length = 0;
      button.click();
      for (const end = performance.now() + timeout; caughtFiles.length === 0 && performance.now() < end;)
        await new Promise((resolve) => setTimeout(resolve, 4));
      found.push(caughtFiles[0] ?? null);
    }
    return found;
  }, FILE_TIMEOUT);
  return files.map((file, index) => [
    `file ${index + 1} ${file?.name ?? '(none came)'}`,
    file?.text.split(/\r?\n/).filter((line) => line !== '') ?? [],
  ]);
}
