import type { Locator, Page } from '@playwright/test';
import { SEED, someOf } from '../support/chance.ts';
import { atRest, follow } from '../support/site-walk.ts';
import { expect, test } from './support/fixtures.ts';
import { expectAwake } from './support/site.ts';

test.use({ engine: false });

/** One thing a reader does: what is pressed or chosen, and how. */
interface Action {
  on: (page: Page) => Locator;
  does: (target: Locator, page: Page) => Promise<unknown>;
}

interface Question {
  asked: string;
  /** From the opening page on. */
  actions: readonly Action[];
  /** The figure that answers, or the part of a page. */
  figure: string;
  /** What its finding says. */
  says: RegExp;
}

const MOST_ACTIONS = 3;
/** A window of a desk, and how far its reader scrolls: one screen. */
const DESK = { width: 1440, height: 900 } as const;
test.use({ viewport: DESK });

const press = (on: Action['on']): Action => ({ on, does: (target) => target.click() });
const inMenu = (name: string) => (page: Page) =>
  page.getByRole('navigation', { name: '菜单' }).getByRole('link', { name, exact: true });
/** What is chosen on the page that is left would be lost with it: the next action waits for the new one. */
const leave = (on: Action['on']): Action => ({
  on,
  does: async (target, page) => {
    const { pathname } = new URL((await target.getAttribute('href')) ?? '', page.url());
    await target.click();
    await page.waitForURL((url) => url.pathname === pathname);
  },
});
const menu = (name: string) => leave(inMenu(name));
const topics = press((page) => page.getByRole('navigation', { name: '菜单' }).getByText('专题'));
const topic = (name: string): readonly Action[] => [topics, menu(name)];
/** A part of a long page, by its name among those at the top. */
const part = (place: string) => press((page) => page.locator(`button[data-leads='${place}']`));
const firstBody = leave((page) => page.locator('[data-attention] li a[href*="/agencies/"]').first());
const second: Action = {
  on: (page) => page.locator('select[name=second]'),
  does: (target) => target.selectOption('carry_rate'),
};

const QUESTIONS: readonly Question[] = [
  { asked: '申请量多年怎样变化', actions: topic('申请与办理'), figure: 'trend', says: /新收申请 [\d,]+ 件/ },
  {
    asked: '六十个单位各自走势',
    actions: [...topic('申请与办理'), part('#multiples')],
    figure: 'multiples',
    says: /\d+ 个机关/,
  },
  {
    asked: '哪些单位变化最大',
    actions: [menu('机关比较'), part('#change')],
    figure: 'change',
    says: /变化最大，[+−][\d.]+/,
  },
  { asked: '谁明显偏离', actions: [menu('机关比较'), part('#funnel')], figure: 'funnel', says: /控制限/ },
  { asked: '排名怎样', actions: [menu('机关比较')], figure: 'ranking', says: /最高 .+，最低 .+/ },
  { asked: '不予公开用了什么理由', actions: topic('不予公开'), figure: 'reasons', says: /最多的?是|占|件/ },
  { asked: '各单位理由结构差异', actions: [...topic('不予公开'), part('#matrix')], figure: 'matrix', says: /\d+ 个/ },
  { asked: '办理结果构成多年变化', actions: topic('申请与办理'), figure: 'outcomes', says: /\d+ 件/ },
  { asked: '申请从来到去', actions: [part('[data-fold="flow"]')], figure: 'flow', says: /\d+/ },
  { asked: '谁在申请', actions: topic('申请与办理'), figure: 'applicants', says: /自然人|\d+/ },
  { asked: '复议诉讼情况', actions: [...topic('复议诉讼'), part('#pooled')], figure: 'pooled', says: /\d+\/\d+/ },
  {
    asked: '规范性文件存量',
    actions: [...topic('制发文件'), part('#stock-flow')],
    figure: 'stock-flow',
    says: /\d+ 件/,
  },
  { asked: '我和同类比在哪', actions: [firstBody, part('#position')], figure: 'position', says: /\d/ },
  {
    asked: '数据齐不齐',
    actions: [menu('数据质量'), part('[data-figure="coverage"]')],
    figure: 'coverage',
    says: /各状态合计等于名录/,
  },
  {
    asked: '数据可信吗',
    actions: [menu('数据质量'), part('[data-figure="rules"]')],
    figure: 'rules',
    says: /不符这条规则的报告份数/,
  },
  { asked: '几个指标一起看', actions: [...topic('申请与办理'), part('#bodies')], figure: 'bodies', says: /\d+ 个/ },
  {
    asked: '两指标相关',
    actions: [menu('机关比较'), second, part('#scatter')],
    figure: 'scatter',
    says: /个机关的等级相关系数|少于 10 个/,
  },
  {
    asked: '下降由什么造成',
    actions: [menu('机关比较'), part('#decomposition')],
    figure: 'decomposition',
    says: /比上年[升降] [\d.]+ 个百分点/,
  },
  {
    asked: '去年承诺兑现没有',
    actions: [
      leave((page) =>
        page
          .locator('[data-attention] a[href*="/reports/"]:is([href*="/20"], [href*="year=20"]):not([data-indicator])')
          .first(),
      ),
      press((page) => page.getByRole('link', { name: /^与 \d{4} 年/ })),
      part('#promises'),
    ],
    figure: 'promises',
    says: /\d{4} 年/,
  },
];

/** Scrolls until a thing stands in the window, as a reader does, and says how far that was. */
async function scrollTo(target: Locator): Promise<number> {
  await expect(target).toBeVisible({ timeout: 30_000 });
  return target.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    const far = top < 0 ? top : Math.max(0, bottom - innerHeight);
    scrollBy({ top: far, behavior: 'instant' });
    return Math.abs(far);
  });
}

async function answer(page: Page, address: string, { asked, actions, figure, says }: Question): Promise<void> {
  expect(actions.length).toBeLessThanOrEqual(MOST_ACTIONS);
  await follow(page, address);
  await atRest(page);
  let scrolled = 0;
  for (const { on, does } of actions) {
    const target = on(page);
    scrolled += await scrollTo(target);
    await does(target, page);
  }
  const answering = page.locator(`[data-figure=${figure}], [data-${figure}]`).first();
  await expect(answering).toContainText(says, { timeout: 30_000 });
  scrolled += await scrollTo(answering.locator('.finding, h2, th').first());
  expect(scrolled, `${asked}: scrolled, of ${DESK.height} px`).toBeLessThanOrEqual(DESK.height);
}

/** So many questions are put one after another to a reader who keeps the page open. */
const AT_A_TIME = 5;

const firsts = Array.from({ length: Math.ceil(QUESTIONS.length / AT_A_TIME) }, (_, index) => index * AT_A_TIME);
for (const first of someOf(firsts)) {
  const questions = QUESTIONS.slice(first, first + AT_A_TIME);
  test(`@long from the opening page: ${questions.map(({ asked }) => asked).join('、')} (TEST_SEED=${SEED})`, async ({
    page,
  }) => {
    await page.goto('/data?data=example-county');
    await expectAwake(page);
    for (const question of questions)
      await test.step(question.asked, () => answer(page, '/?data=example-county', question));
  });
}

test('from the opening page: 和别的县比怎么样、地区分布', async ({ page }) => {
  await page.goto('/data');
  await expectAwake(page);
  await answer(page, '/', {
    asked: '和别的县比怎么样',
    actions: [leave((page) => page.locator('main .actions').getByRole('link', { name: '与其他地区比较' }))],
    figure: 'pair-areas',
    says: /并排：平潭综合实验区与洪泽区.*(较高|较低|不能判断)/s,
  });
  await answer(page, '/', {
    asked: '地区分布',
    actions: [menu('地区比较')],
    figure: 'areas',
    says: /平潭综合实验区.*45\.9.*100\/218/s,
  });
});
