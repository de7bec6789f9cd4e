import { browser } from '$app/environment';
import { isPrinted } from '$lib/ui/state/printed.ts';
import { openFiltered } from './open-filtered.ts';
import { overviewAnswer } from './overview-answer.ts';
import { attentionPart, foldsPart } from './overview/parts.ts';

export async function load(event) {
  const answer = openFiltered(event, overviewAnswer);
  // Where nothing is printed, the page is set up once all of it is there; a part whose code does not come says so itself.
  if (browser && !isPrinted()) await Promise.allSettled([answer, attentionPart.load(), foldsPart.load()]);
  return answer;
}
