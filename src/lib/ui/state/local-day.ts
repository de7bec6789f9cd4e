/** The day it is where the reader is, `2026-02-11`: a letter of an early morning is not of the day before. */
export function today(now: Date = new Date()): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The day of a time (ISO 8601 with its zone), where the reader is. */
export const localDay = (time: string): string => today(new Date(time));
