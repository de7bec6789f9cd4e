import type { Page } from '@playwright/test';
import { atRest, follow } from '../support/site-walk.ts';
import { expect, test } from './support/fixtures.ts';
import { expectAwake } from './support/site.ts';

/** One thing a reader does: a click, a choice, a key. */
type Action = (page: Page) => Promise<unknown>;

interface Question {
  asked: string;
  /** From the opening page of the fictional county on. */
  actions: readonly Action[];
  /** The figure that answers, or the part of a page. */
  figure: string;
  /** What its finding says. */
  says: RegExp;
}

const MOST_ACTIONS = 3;

/** What is chosen on the page that is left would be lost with it: the next action waits for the new one. */
const menu = (name: string) => async (page: Page) => {
  const link = page.getByRole('navigation', { name: '菜单' }).getByRole('link', { name, exact: true });
  const { pathname } = new URL((await link.getAttribute('href')) ?? '', page.url());
  await link.click();
  await page.waitForURL((url) => url.pathname === pathname);
};
const topics: Action = (page) => page.getByRole('navigation', { name: '菜单' }).getByText('专题').click();
const topic = (name: string): readonly Action[] => [topics, menu(name)];
const fold =
  (name: string): Action =>
  (page) =>
    page.locator(`details[data-fold=${name}] > summary`).click();
const firstBody: Action = (page) => page.locator('[data-attention] li a[href*="/agencies/"]').first().click();

const QUESTIONS: readonly Question[] = [
  { asked: '申请量多年怎样变化', actions: topic('申请与办理'), figure: 'trend', says: /新收申请 [\d,]+ 件/ },
  { asked: '六十个单位各自走势', actions: topic('申请与办理'), figure: 'multiples', says: /\d+ 个机关/ },
  { asked: '哪些单位变化最大', actions: [menu('机关比较')], figure: 'change', says: /变化最大，[+−][\d.]+/ },
  { asked: '谁明显偏离', actions: [menu('机关比较')], figure: 'funnel', says: /控制限/ },
  { asked: '排名怎样', actions: [menu('机关比较')], figure: 'ranking', says: /最高 .+，最低 .+/ },
  { asked: '不予公开用了什么理由', actions: topic('不予公开'), figure: 'reasons', says: /最多的?是|占|件/ },
  { asked: '各单位理由结构差异', actions: topic('不予公开'), figure: 'matrix', says: /\d+ 个/ },
  { asked: '办理结果构成多年变化', actions: topic('申请与办理'), figure: 'outcomes', says: /\d+ 件/ },
  { asked: '申请从来到去', actions: [fold('flow')], figure: 'flow', says: /\d+/ },
  { asked: '谁在申请', actions: topic('申请与办理'), figure: 'applicants', says: /自然人|\d+/ },
  { asked: '复议诉讼情况', actions: topic('复议诉讼'), figure: 'pooled', says: /\d+\/\d+/ },
  { asked: '规范性文件存量', actions: topic('制发文件'), figure: 'stock-flow', says: /\d+ 件/ },
  { asked: '我和同类比在哪', actions: [firstBody], figure: 'position', says: /\d/ },
  { asked: '数据齐不齐', actions: [menu('数据质量')], figure: 'coverage', says: /各状态合计等于名录/ },
  { asked: '数据可信吗', actions: [menu('数据质量')], figure: 'rules', says: /不符这条规则的报告份数/ },
  { asked: '几个指标一起看', actions: topic('申请与办理'), figure: 'bodies', says: /\d+ 个/ },
  {
    asked: '两指标相关',
    actions: [menu('机关比较'), (page) => page.locator('select[name=second]').selectOption('carry_rate')],
    figure: 'scatter',
    says: /个机关的等级相关系数|少于 10 个/,
  },
  {
    asked: '下降由什么造成',
    actions: [menu('机关比较')],
    figure: 'decomposition',
    says: /比上年[升降] [\d.]+ 个百分点/,
  },
  {
    asked: '去年承诺兑现没有',
    actions: [
      (page) =>
        page.locator('[data-attention] a[href*="/reports/"][href*="/20"]:not([data-indicator])').first().click(),
      (page) => page.getByRole('link', { name: /^与 \d{4} 年/ }).click(),
    ],
    figure: 'promises',
    says: /\d{4} 年/,
  },
];

async function answer(page: Page, { actions, figure, says }: Question): Promise<void> {
  expect(actions.length).toBeLessThanOrEqual(MOST_ACTIONS);
  await follow(page, '/?data=example-county');
  await atRest(page);
  for (const act of actions) await act(page);
  const answering = page.locator(`[data-figure=${figure}], [data-${figure}]`).first();
  await expect(answering).toBeVisible({ timeout: 30_000 });
  await expect(answering).toContainText(says, { timeout: 30_000 });
}

/** So many questions are put one after another to a reader who keeps the page open. */
const AT_A_TIME = 5;

for (let first = 0; first < QUESTIONS.length; first += AT_A_TIME) {
  const questions = QUESTIONS.slice(first, first + AT_A_TIME);
  test(`from the opening page: ${questions.map(({ asked }) => asked).join('、')}`, async ({ page }) => {
    await page.goto('/data?data=example-county');
    await expectAwake(page);
    for (const question of questions) await test.step(question.asked, () => answer(page, question));
  });
}

test('from the opening page: 地区分布', async ({ page }) => {
  await page.goto('/');
  await expectAwake(page);
  await menu('机关比较')(page);
  await page.locator('select[name=region]').selectOption('all');
  const answering = page.locator('figure[data-figure=regions]');
  await expect(answering).toContainText(/\d+ 个地区有这个数|没有地区可比/, { timeout: 30_000 });
  await expect(answering).toHaveAttribute('data-state', 'ready');
});
