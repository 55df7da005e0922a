import type { Hono } from 'hono';
import { wantsStream, type Announcements } from '../announcements.js';
import type { QuestionBoard } from '../question-board.js';
import { sendTaggedJson } from '../tagged.js';

/** Not the name of a form: those have no slash. */
export const QUESTIONS = '/api/questions';

interface QuestionsRoute {
  readonly board: QuestionBoard;
  readonly announcements: Announcements;
}

/** `GET /api/questions` → `ij/questions@1`, or the stream of its changes when `text/event-stream` is asked for. */
export function addQuestions(app: Hono, { board, announcements }: QuestionsRoute): void {
  announcements.follow(QUESTIONS, async () => (await board.current()).tag);
  app.get(QUESTIONS, async (context) => {
    context.header('Vary', 'Accept');
    return wantsStream(context) ? announcements.send(context, QUESTIONS) : sendTaggedJson(context, (await board.current()).document);
  });
}
