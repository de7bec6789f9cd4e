import { error } from '@sveltejs/kit';
import { openAnswer } from '../open-answer.ts';
import { isTopic, type TopicAnswer } from './answer.ts';

export function load(event) {
  const { topic } = event.params;
  if (!isTopic(topic)) error(404);
  return openAnswer<TopicAnswer>(event, topic);
}
