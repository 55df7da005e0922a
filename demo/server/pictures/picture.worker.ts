import { parentPort } from 'node:worker_threads';
import { cardOf, pngOf } from '../../../src/pictures/index.js';
import type { PictureAnswer, PictureJob } from './picture-job.js';

/** A table is no JSON. */
function documentOf(text: string | undefined): unknown {
  if (text === undefined) return undefined;
  return /^\uFEFF?\s*[[{]/.test(text) ? (JSON.parse(text.replace(/^\uFEFF/, '')) as unknown) : text;
}

async function draw({ widget, text, width, height, format, day }: PictureJob): Promise<Uint8Array<ArrayBuffer>> {
  const { title, description, source, options, lang } = widget;
  const card = await cardOf({ widget: widget.widget, options, lang, document: documentOf(text), about: { title, description, source }, nowMs: Date.parse(`${day}T00:00Z`), width, height });
  if (format === 'png') return new Uint8Array(await pngOf(card.svg, card));
  const { svg, csv, alternative: txt } = card;
  return new TextEncoder().encode({ svg, csv, txt }[format]);
}

parentPort?.on('message', (job: PictureJob) => {
  const answer = (message: PictureAnswer): void => parentPort?.postMessage(message);
  draw(job).then(
    (bytes) => answer({ bytes }),
    (error: unknown) => answer({ problem: error instanceof Error ? error.message : String(error) }),
  );
});
