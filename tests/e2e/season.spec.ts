import { unzipSync } from 'fflate';
import type { Page } from '@playwright/test';
import { ruleOf, type RuleId } from '../../src/lib/core/checks/index.ts';
import { importFile } from '../../src/lib/core/import.ts';
import type { CellId } from '../../src/lib/core/report/index.ts';
import { cellLabel } from '../../src/lib/core/template/labels.ts';
import { LONG, SEED } from '../support/chance.ts';
import { PART, WHOLE, YEAR, makeSeason, type Season } from '../support/season/season.ts';
import { download } from './support/download.ts';
import { expect, test } from './support/fixtures.ts';
import { convertFile } from './support/office-convert.ts';
import {
  acceptDoubtful,
  acceptReady,
  answerQuestions,
  bringAll,
  correctCalled,
  decideAll,
  goTo,
  letGoUnread,
  lineCount,
  openSeason,
  replaceReady,
  showFindings,
} from './support/season-play.ts';
import { expectTruth, figuresOf } from './support/season-truth.ts';
import { serveDataset } from './support/serve-dataset.ts';

const SIZE = LONG ? WHOLE : PART;

/** What a letter names: the rules that are broken, the rows of Table 3 that do not add up, and its whole text. */
interface Named {
  rules: string[];
  rows: string[];
}
const named = (rules: Iterable<string>, rows: Iterable<string>): Named => ({
  rules: [...new Set(rules)].sort(),
  rows: [...new Set(rows)].sort(),
});
const rowOf = (cell: string): string => cellLabel(cell as CellId).split(' · ')[0] ?? '';

/** The lines of the ledger that go into letters, each with the body and the rule it shows at. */
function lettered({ ledger, dataset, called, arrivals }: Season, unread: ReadonlySet<string>) {
  const names = new Map(dataset.agencies.map(({ agency_id, name }) => [agency_id as string, name]));
  const mended = arrivals.find(({ file }) => file === called?.file)?.agency_id;
  return ledger.flatMap(({ agency_id, rules, cell }) =>
    rules.flatMap((rule) => {
      const [id = '', place = `${agency_id}/${YEAR}`] = rule.split('@');
      const [body = ''] = place.split('/');
      // Nobody has the government's total yet, and what could not be read is asked for again.
      if (body === 'example-gov' || id === 'AG-LE' || unread.has(body) || body === mended) return [];
      // Two files of one report are seen at the desk; what is only told is nobody's fault.
      if (id === 'DOC-DUP' || ruleOf(id as RuleId).severity === 'info') return [];
      return [{ name: names.get(body) ?? body, rule: id, cell }];
    }),
  );
}

/** What the letters should say, by body. */
function expectedLetters(lines: ReturnType<typeof lettered>): Record<string, Named> {
  return Object.fromEntries(
    [...new Set(lines.map(({ name }) => name))].map((name) => {
      const own = lines.filter((line) => line.name === name);
      const rows = own
        .filter(({ rule }) => rule === 'T3-ROW')
        .flatMap(({ cell }) => (cell === null ? [] : rowOf(cell)));
      return [
        name,
        named(
          own.map(({ rule }) => rule),
          rows,
        ),
      ];
    }),
  );
}

/** The letters by addressee. */
async function writtenLetters(page: Page): Promise<Map<string, string>> {
  const texts = await page.locator('[data-letters] pre[data-letter]').allTextContents();
  return new Map(texts.map((text) => [/\n\n(.+)：\n/.exec(text)?.[1] ?? '', text]));
}

const namedIn = (text: string): Named =>
  named(
    [...text.matchAll(/（([A-Z0-9]+-[A-Z0-9]+)）。/g)].map(([, rule]) => rule!),
    [...text.matchAll(/“([^”]+)”总计 \d+ ≠ 各类申请人之和/g)].map(([, row]) => row!),
  );

/** The figures of a workbook or document with the official tables, by cell. */
async function figuresIn(bytes: Buffer): Promise<Record<string, number | null>> {
  const { outcomes } = await importFile(bytes, { regions: [] });
  const cells = outcomes[0]!.report!.cells;
  return Object.fromEntries(Object.entries(cells).map(([id, { value }]) => [id, value]));
}

/** Documents of which some are saved by an office suite, as .doc and as .pdf, where there is one: the first Word files. */
async function inOfficeFormats({ arrivals, copies, called }: Season): Promise<Season['arrivals']> {
  const endings = ['doc', 'pdf', 'doc', 'pdf'];
  const made = [];
  for (const one of arrivals) {
    const isNamed = copies.includes(one.file) || called?.file === one.file;
    const to = one.format === 'docx' && !isNamed ? endings.shift() : undefined;
    const bytes = to === undefined ? null : await convertFile(one.bytes, 'docx', to);
    made.push(bytes === null ? one : { ...one, file: one.file.replace(/docx$/, to!), bytes });
  }
  return made;
}

test.describe.configure({ timeout: LONG ? 900_000 : 300_000 });
// The page of a report that was never printed is made from the page of all that is not there.
test.use({ allowedErrors: /status of 404/ });

test(`@long a whole season of ${SIZE.bodies + 1} bodies ends as what truly was, and its letters name what was wrong (TEST_SEED=${SEED})`, async ({
  page,
  context,
}) => {
  const season = makeSeason(SEED, SIZE);
  const end = await serveDataset(context, season.dataset);

  await test.step('January: what arrives is read, and whose it is is asked', async () => {
    await openSeason(page, '/import');
    await bringAll(page, LONG ? await inOfficeFormats(season) : season.arrivals, 0);
    // Who took over the text of another year says that year, as do the wrong titles.
    const years = SIZE.wrongYears + season.ledger.filter(({ rules }) => rules.includes('TX-PERIOD')).length;
    const asked = ['new', 'renamed', ...Array.from({ length: years }, () => 'year')];
    expect(await answerQuestions(page, season)).toEqual(asked);
    await correctCalled(page, season);
    await acceptReady(page);
    await acceptDoubtful(page);
  });
  const unread = new Set(season.ledger.filter(({ kind }) => kind === 'unread').map(({ agency_id }) => agency_id));
  const wrong = lettered(season, unread);
  const arrived = season.arrivals.length - season.copies.length - unread.size;
  expect(await letGoUnread(page)).toBe(unread.size);
  expect(await lineCount(page, 'kept')).toBe(arrived);

  await test.step('February: what is wrong is sent back', async () => {
    await goTo(page, '数据质量');
    for (const severity of ['错误', '警告'] as const) {
      await showFindings(page, severity);
      await decideAll(page, '退回更正');
    }
    // Small bodies may have the same figures as last year, or as one another, and nothing is wrong with that.
    await decideAll(page, '合理例外', ['XY-COPY', 'AG-COPY']);
    const desk = page.locator('[data-letters]');
    await desk.locator('input[name=office]').fill('示例县人民政府办公室');
    await desk.locator('input[name=word]').fill('示政公开函');
    await desk.locator('summary').click();
    const [expected, written] = [expectedLetters(wrong), await writtenLetters(page)];
    expect(Object.fromEntries([...written].map(([name, text]) => [name, namedIn(text)]))).toEqual(expected);
    for (const { name, cell } of wrong) if (cell !== null) expect(written.get(name)).toContain(rowOf(cell));
    const letters = written.size;
    const zip = await download(page, () => desk.getByRole('button', { name: /^提示函 ZIP/ }).click());
    expect(Object.keys(unzipSync(zip.bytes))).toHaveLength(letters);
    await desk.getByRole('button', { name: /^登记为已发函/ }).click();
    await expect(page.locator('[data-case-state=sent]')).toHaveCount(letters);
    for (const id of season.missing)
      await expect(page.locator(`[data-case="${id}"]`)).toHaveAttribute('data-case-state', 'missing');
  });

  await test.step('what comes back takes the place of what was there', async () => {
    await goTo(page, '导入');
    await bringAll(page, season.corrected, arrived);
    await replaceReady(page);
    await acceptDoubtful(page);
  });

  await test.step('March: the sum is that of what truly was, and every report is final', async () => {
    await goTo(page, '数据质量');
    await showFindings(page, '错误');
    await expect(page.locator('[data-worklist] tr[data-key]')).toHaveCount(0);
    // What a corrected report mended is told with both versions, where one report alone shows it.
    const alone = wrong.filter(({ rule }) => !['years', 'agencies', 'dates'].includes(ruleOf(rule as RuleId).scope));
    const mended = await page.locator('[data-mended] th').allTextContents();
    expect([...new Set(mended)].sort()).toEqual([...new Set(alone.map(({ name }) => name))].sort());
    await showFindings(page, '警告');
    await decideAll(page, '来源即如此');
    for (const kind of ['Word', 'xlsx']) {
      const { bytes } = await download(page, () => page.getByRole('button', { name: `汇总表 ${kind}` }).click());
      expect(await figuresIn(bytes)).toEqual(figuresOf(season.total));
    }
    await expect(page.locator('#totals [data-mark=unequal]')).toHaveCount(0);
    await page.locator('input[name=case-by]').fill('张三');
    const close = page.locator('[data-cases] tbody tr:not([data-case-state=final])');
    while ((await close.count()) > 0) await close.first().getByRole('button', { name: /^定稿/ }).click();
    await expect(page.locator('[data-case-state=final]')).toHaveCount(season.truth.size);
  });

  await test.step('the working copy has what truly was in every cell', () => expectTruth(page, season));
  await end();
});
