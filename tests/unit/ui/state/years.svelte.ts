import { flushSync } from 'svelte';
import type { Live } from '../../../../src/lib/ui/state/live.svelte.ts';

interface Wish {
  year: number;
  /** What is chosen beside the question and needs no other answer. */
  beside: string;
}

/** A page that asks for a year, whose questions are answered when a test says so. */
export function askYears(Kind: typeof Live<Wish, string>) {
  let wish = $state.raw<Wish>({ year: 2025, beside: '' });
  const asked: number[] = [];
  const waiting: { year: number; resolve: (text: string) => void; reject: (error: Error) => void }[] = [];
  const next = (year: number) =>
    waiting.splice(
      waiting.findIndex((one) => one.year === year),
      1,
    )[0]!;
  let live!: Live<Wish, string>;
  const leave = $effect.root(() => {
    live = new Kind(
      () => wish,
      ({ year }) => String(year),
      { input: wish, output: 'printed 2025' },
      ({ year }) => {
        asked.push(year);
        return new Promise((resolve, reject) => waiting.push({ year, resolve, reject }));
      },
    );
  });
  flushSync();
  return {
    live,
    asked,
    leave,
    choose(year: number) {
      wish = { ...wish, year };
      flushSync();
    },
    beside(text: string) {
      wish = { ...wish, beside: text };
      flushSync();
    },
    answer: (year: number) => next(year).resolve(`answer ${year}`),
    fail: (year: number, error: Error) => next(year).reject(error),
  };
}
