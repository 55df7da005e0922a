export { Outbox, type OutboxChange, type OutboxDeps } from './outbox.js';
export { allowOrigins, pageOutbox } from './page-outbox.js';
export type { HeldReason, OutboxEntry, OutboxRecord, ReceiptKind, RefusalError, WaitReason } from './record.js';
export type { Outcome } from './outcome.js';
export type { Kept } from './vault.js';
