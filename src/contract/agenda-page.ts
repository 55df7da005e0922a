import { isDirectory, parseAgenda, type AgendaPage } from './agenda-source.js';
import { parseDirectory } from './directory-set.js';
import type { Parsed } from './parse.js';

/** Reads an agenda or a directory of ours. */
export function parseAgendaPage(document: unknown): Parsed<AgendaPage> {
  if (isDirectory(document)) {
    const parsed = parseDirectory(document);
    return parsed.ok ? { ok: true, value: { kind: 'directory', page: parsed.value } } : parsed;
  }
  const parsed = parseAgenda(document);
  return parsed.ok ? { ok: true, value: { kind: 'agenda', page: parsed.value } } : parsed;
}
