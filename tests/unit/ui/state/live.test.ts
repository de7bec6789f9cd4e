import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { QueryError } from '../../../../src/lib/warehouse/engine.ts';
import { Live } from '../../../../src/lib/ui/state/live.svelte.ts';
import { askYears } from './years.svelte.ts';

let page: ReturnType<typeof askYears>;
const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);

/** Lets what was promised be heard, and the page follow it. */
async function settle(): Promise<void> {
  await vi.advanceTimersByTimeAsync(0);
  flushSync();
}

beforeEach(() => {
  vi.useFakeTimers();
  logged.mockClear();
  page = askYears(Live);
});
afterEach(() => {
  page.leave();
  vi.useRealTimers();
});

describe('an answer that follows its question', () => {
  test('is ready with what was printed, and nothing is asked', () => {
    expect(page.live.standing).toEqual({ state: 'ready' });
    expect([page.live.output, page.live.shown.year, page.asked]).toEqual(['printed 2025', 2025, []]);
  });

  test('keeps the former beside its input until the next has come', async () => {
    page.choose(2024);
    expect(page.live.standing).toEqual({ state: 'loading', late: false });
    expect([page.live.output, page.live.shown.year]).toEqual(['printed 2025', 2025]);
    page.answer(2024);
    await settle();
    expect(page.live.standing).toEqual({ state: 'ready' });
    expect([page.live.output, page.live.input.year, page.asked]).toEqual(['answer 2024', 2024, [2024]]);
  });

  test('is late after 150 ms and not sooner, and no longer once it has come', async () => {
    page.choose(2024);
    await vi.advanceTimersByTimeAsync(149);
    expect(page.live.standing).toEqual({ state: 'loading', late: false });
    await vi.advanceTimersByTimeAsync(1);
    expect(page.live.standing).toEqual({ state: 'loading', late: true });
    page.answer(2024);
    await settle();
    expect(page.live.standing).toEqual({ state: 'ready' });
  });

  test('is dropped where another question has overtaken it', async () => {
    page.choose(2024);
    page.choose(2023);
    page.answer(2024);
    await settle();
    expect([page.live.output, page.live.standing.state]).toEqual(['printed 2025', 'loading']);
    page.answer(2023);
    await settle();
    expect([page.live.output, page.live.standing.state, page.asked]).toEqual(['answer 2023', 'ready', [2024, 2023]]);
  });

  test('is dropped where the reader went back to what is there', async () => {
    page.choose(2024);
    page.choose(2025);
    expect(page.live.standing).toEqual({ state: 'ready' });
    page.answer(2024);
    await settle();
    expect(page.live.output).toBe('printed 2025');
  });

  test('is not late from its first moment when it was asked before', async () => {
    page.choose(2024);
    await vi.advanceTimersByTimeAsync(200);
    page.choose(2025);
    page.choose(2024);
    expect(page.live.standing).toEqual({ state: 'loading', late: false });
  });

  test('is followed at once by what is chosen beside the question', () => {
    const before = page.live.shown;
    page.beside('other');
    expect([page.live.shown, page.asked]).toEqual([{ year: 2025, beside: 'other' }, []]);
    expect(page.live.shown).not.toBe(before);
    const now = page.live.shown;
    page.choose(2024);
    expect(page.live.shown).toBe(now);
  });
});

describe('an answer that does not come', () => {
  test('leaves the former one there, keeps its error and logs it with SQL and cause', async () => {
    const error = new QueryError('SELECT 1', new Error('no such table'));
    page.choose(2024);
    page.fail(2024, error);
    await settle();
    expect(page.live.standing).toEqual({ state: 'failed', error });
    expect([page.live.output, page.live.shown.year]).toEqual(['printed 2025', 2025]);
    expect(logged.mock.calls).toEqual([
      ['QueryError: query failed: no such table\nSQL: SELECT 1\ncause: Error: no such table'],
    ]);
  });

  test('is logged once, however many wait for it', async () => {
    const others = [askYears(Live), askYears(Live)];
    for (const one of [page, ...others]) one.choose(2024);
    for (const one of [page, ...others]) one.fail(2024, new Error('the file is broken'));
    await settle();
    expect(logged.mock.calls).toEqual([['Error: the file is broken']]);
    for (const one of others) one.leave();
  });

  test('is asked for again at the word of the reader, and is late from then on', async () => {
    page.choose(2024);
    page.fail(2024, new Error('offline'));
    await settle();
    page.live.retry();
    flushSync();
    expect(page.live.standing).toEqual({ state: 'loading', late: true });
    expect(page.asked).toEqual([2024, 2024]);
    page.answer(2024);
    await settle();
    expect([page.live.output, page.live.standing.state]).toEqual(['answer 2024', 'ready']);
  });

  test('can fail twice', async () => {
    page.choose(2024);
    page.fail(2024, new Error('first'));
    await settle();
    page.live.retry();
    flushSync();
    const second = new Error('second');
    page.fail(2024, second);
    await settle();
    expect(page.live.standing).toEqual({ state: 'failed', error: second });
  });

  test('says nothing of the question that overtook it', async () => {
    page.choose(2024);
    page.choose(2023);
    page.fail(2024, new Error('too late to matter'));
    await settle();
    expect(page.live.standing).toEqual({ state: 'loading', late: false });
    page.answer(2023);
    await settle();
    expect(page.live.standing).toEqual({ state: 'ready' });
  });

  test('is forgotten once another has come, and asked anew when it is wanted again', async () => {
    page.choose(2024);
    page.fail(2024, new Error('once'));
    await settle();
    page.choose(2023);
    page.answer(2023);
    await settle();
    page.choose(2024);
    expect(page.live.standing).toEqual({ state: 'loading', late: false });
    expect(page.asked).toEqual([2024, 2023, 2024]);
  });
});
