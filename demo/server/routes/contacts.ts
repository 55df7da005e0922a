import type { Context } from 'hono';
import { checkContact, contact, parseContract, type Contact } from '../../../src/contract/index.js';
import { readJsonBody } from '../body.js';
import type { ContactStore } from '../contact-store.js';
import type { Forms } from '../forms.js';
import { refuseDocument } from '../problem.js';
import type { RateLimit } from '../rate-limit.js';
import { deleteOn } from '../retention.js';
import type { Outcome } from '../store.js';
import { refuseFaults, requireDesk, requirePlan, sendReceipt } from './received.js';

interface ContactRoute {
  readonly contacts: ContactStore;
  readonly forms: Forms;
  readonly now: () => Date;
  readonly rateLimit: RateLimit;
  /** the desks that answers may name; any, when not said */
  readonly desks?: readonly string[] | undefined;
}

/** `POST /api/contacts` ← `ij/contact@1`, kept apart from the answers and deleted when its time is over. */
export const contactRoute =
  ({ contacts, forms, now, rateLimit, desks }: ContactRoute) =>
  async (context: Context): Promise<Response> => {
    const sent = parseContact(await readJsonBody(context.req.raw));
    rateLimit.ofForm(sent.form);
    return sendReceipt(context, sent, (await contacts.compare(sent)) ?? (await storeChecked(sent)));

    function storeChecked(checked: Contact): Promise<Outcome> {
      const plan = requirePlan(forms, checked);
      requireDesk(checked, desks);
      refuseFaults(checkContact(plan, checked.answers));
      const receivedOn = now().toISOString().slice(0, 10);
      return contacts.add(checked, { receivedOn, deleteOn: deleteOn(plan, checked.answers, receivedOn) });
    }
  };

/** Without a follow-up code, should a form send one: it would tie the contact to the answers. */
function parseContact(body: unknown): Contact {
  const parsed = parseContract(contact, body);
  if (!parsed.ok) throw refuseDocument(parsed.issues);
  const { followUp: _, ...rest } = parsed.value;
  return rest;
}

/** `GET /api/contacts`, for whoever has the token: what is kept, and until when. */
export const contactsRoute =
  (contacts: ContactStore) =>
  async (context: Context): Promise<Response> => {
    context.header('Cache-Control', 'no-store');
    return context.json({ items: (await contacts.all()).map(({ contact: kept, receivedOn, deleteOn: until }) => ({ ...kept, receivedOn, deleteOn: until })) });
  };
