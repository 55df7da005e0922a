/** What the page of a widget says to the page that frames it: how high it is, CSS px. */
export interface HeightMessage {
  readonly source: 'ij';
  readonly v: 1;
  readonly type: 'height';
  readonly value: number;
}

/** What the page around says to the frame: tell me again. */
export interface AskMessage {
  readonly source: 'ij';
  readonly v: 1;
  readonly type: 'ask';
}

type Message = HeightMessage | AskMessage;

/** A frame can be 100 to 10,000 px high: a page that is wrong, or means harm, hides nothing and makes nothing endless. */
const LEAST_PX = 100;
const MOST_PX = 10_000;

/** Undefined: none of ours. Whoever gets it checks who sent it (`event.source`): in a sandbox, the origin is `null`. */
export function readMessage(data: unknown): Message | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { source, v, type, value } = data as Partial<Record<keyof HeightMessage, unknown>>;
  if (source !== 'ij' || v !== 1) return undefined;
  if (type === 'ask') return { source, v, type };
  if (type !== 'height' || typeof value !== 'number' || !Number.isFinite(value)) return undefined;
  return { source, v, type, value: Math.min(MOST_PX, Math.max(LEAST_PX, Math.ceil(value))) };
}
