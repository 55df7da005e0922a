import { stringifyJson } from '../../client/stringify-json.js';
import type { OutboxDocument } from '../../client/outbox/index.js';
import { saveFile } from '../../ui/save-file.js';

/** Hands answers to the person as a JSON file: one document, or a list of them. */
export function downloadAnswers(submissions: readonly OutboxDocument[]): void {
  const [first] = submissions;
  if (!first) return;
  const content = submissions.length === 1 ? first : submissions;
  saveFile(stringifyJson(content), { name: `${typeof first['form'] === 'string' ? first['form'] : 'form'}-${first.submissionId.slice(0, 8)}.json`, type: 'application/json' });
}
