import type { Hono } from 'hono';
import type { Access } from './access.js';
import { ExperienceStore } from './experience-store.js';
import { addDuration } from './retention.js';
import { addExperiences } from './routes/experiences.js';
import type { Database } from './sql.js';

interface SharedExperiencesParts {
  readonly database: Database;
  readonly now: () => Date;
  readonly access: Access;
  /** how long they are kept, an ISO 8601 duration */
  readonly keep: string;
}

/** Experiences that people share, with their moderation. Gives what deletes those whose time is over, when it is called: how many there were. */
export function addSharedExperiences(app: Hono, { database, keep, ...parts }: SharedExperiencesParts): () => Promise<number> {
  const store = new ExperienceStore(database);
  addExperiences(app, { ...parts, store });
  return async () => {
    const today = parts.now().toISOString().slice(0, 10);
    const over = (await store.arrivals()).filter((day) => (addDuration(day, keep) ?? today) <= today);
    const removed = over.length ? await store.remove(over) : 0;
    if (removed) await database.purge('experiences');
    return removed;
  };
}
