import { error } from '@sveltejs/kit';
import { openFiltered } from '../open-filtered.ts';
import { isTopic, topicAnswer } from './answer.ts';

export function load(event) {
  const { topic } = event.params;
  if (!isTopic(topic)) error(404);
  return openFiltered(event, (source, asked) => topicAnswer(source, topic, asked));
}
