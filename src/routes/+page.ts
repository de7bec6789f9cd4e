import { openAnswer } from './open-answer.ts';

export const load = (event) =>
  openAnswer(event, 'overview', async (engine) => {
    const { overviewAnswer } = await import('./overview-answer.ts');
    return overviewAnswer(engine, null);
  });
