import { describe, expect, test } from 'vitest';
import { formatTime, startMeter } from '../../../src/cli/progress-meter.ts';

function fakeTerminal(isTTY: boolean) {
  const written: string[] = [];
  const stream = { isTTY, write: (text: string) => written.push(text) } as unknown as NodeJS.WriteStream;
  return { stream, written };
}

describe('the meter', () => {
  test('shows the share that is done and the time that is left', () => {
    const { stream, written } = fakeTerminal(true);
    let time = 0;
    const meter = startMeter(1000, stream, () => time);
    time = 10_000;
    meter.update(250);
    expect(written.at(-1)).toContain('[######------------------] 250/1000');
    expect(written.at(-1)).toContain('0:30');
  });

  test('draws some times a second, however often it is told', () => {
    const { stream, written } = fakeTerminal(true);
    let time = 0;
    const meter = startMeter(1000, stream, () => time);
    for (; time < 1000; time += 1) meter.update(time);
    expect(written.length).toBeGreaterThan(2);
    expect(written.length).toBeLessThan(10);
  });

  test('is silent where nobody looks', () => {
    const { stream, written } = fakeTerminal(false);
    const meter = startMeter(10, stream);
    meter.update(5);
    meter.finish();
    expect(written).toEqual([]);
  });

  test.each([
    [0.2, '0:01'],
    [59.2, '1:00'],
    [61, '1:01'],
    [3909, '1:05:09'],
  ])('%d seconds are %s', (seconds, text) => expect(formatTime(seconds)).toBe(text));
});
