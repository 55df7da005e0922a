import type { Middleware } from './middleware.js';

const PREFIX = '/endpoint/';

/**
 * A real server for tests that need one. `GET /endpoint/x?status=503&type=text/html&body=…` answers just that;
 * `POST /endpoint/x` gives a receipt for the `submissionId` it got, or the wished `status` and `body`.
 */
export const endpointMiddleware: Middleware = async (context, next): Promise<void> => {
  if (!context.path.startsWith(PREFIX)) return void (await next());
  const { status, type, body } = context.query as Record<string, string | undefined>;
  const received = context.method === 'POST' ? await readBody(context.req) : '';
  context.status = Number(status ?? (context.method === 'POST' ? 201 : 200));
  context.set('Content-Type', type ?? 'application/json');
  context.set('Cache-Control', 'no-store');
  context.body = body ?? (received ? receiptFor(received) : '{}');
};

async function readBody(request: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

function receiptFor(received: string): string {
  const { submissionId } = JSON.parse(received) as { submissionId?: string };
  return JSON.stringify({ schema: 'ij/receipt@1', submissionId, stored: true });
}
