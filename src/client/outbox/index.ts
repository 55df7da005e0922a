export { ageOf, ALARM_AGE_MS, WARN_AGE_MS } from './age.js';
export { Outbox, type AddOptions, type OutboxChange, type OutboxDeps } from './outbox.js';
export { allowOrigins } from './allowed-origins.js';
export { lateOutbox, type OutboxPort } from './late-outbox.js';
export { pageOutbox } from './page-outbox.js';
export type { HeldReason, OutboxDocument, OutboxEntry, OutboxRecord, ReceiptKind, RefusalError, WaitReason } from './record.js';
export type { Outcome } from './outcome.js';
export type { Kept } from './vault.js';
