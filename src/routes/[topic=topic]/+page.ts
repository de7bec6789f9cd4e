import { error } from '@sveltejs/kit';
import { openAnswer } from '../open-answer.ts';
import { isTopic, topicAnswer } from './answer.ts';

export function load(event) {
  const { topic } = event.params;
  if (!isTopic(topic)) error(404);
  return openAnswer(event, topic, (engine) => topicAnswer(engine, topic));
}
