import type { Context, Hono } from 'hono';
import { formatEvent, type EventHub } from '../sse.js';
import type { QuestionBoard } from '../question-board.js';
import { sendTaggedJson } from '../tagged.js';
import { sendChanges } from './dreams.js';

/** Not the name of a form: those have no slash. */
const TOPIC = '/api/questions';

interface QuestionsRoute {
  readonly board: QuestionBoard;
  readonly hub: EventHub;
}

/** `GET /api/questions` → `ij/questions@1`, or the stream of its changes when `text/event-stream` is asked for. */
export function addQuestions(app: Hono, { board, hub }: QuestionsRoute): void {
  app.get(TOPIC, async (context) => {
    context.header('Vary', 'Accept');
    const { document, tag } = await board.current();
    // a HEAD has no body: a stream opened for it would never be closed
    const wantsStream = context.req.raw.method === 'GET' && context.req.header('accept')?.includes('text/event-stream');
    return wantsStream ? sendChanges(context, hub.open(TOPIC, missedChange(context, tag))) : sendTaggedJson(context, document);
  });
}

/** A reader that comes back says what it saw last. */
function missedChange(context: Context, tag: string): string {
  const seen = context.req.header('last-event-id');
  return seen === undefined || seen === tag ? '' : formatEvent('change', tag);
}

/** Tells who follows the wall that it is another one now; a decision that changes nothing to see is not told of. */
export async function announceQuestions({ board, hub }: QuestionsRoute): Promise<void> {
  const before = await board.current();
  board.reset();
  const { tag } = await board.current();
  if (tag !== before.tag) hub.publish(TOPIC, formatEvent('change', tag));
}
