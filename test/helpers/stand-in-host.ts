import type { ReactiveController } from 'lit';
import type { ParcoursHost } from '../../src/elements/parcours/parcours-parts.js';

/** An element without a page: its controllers are called by hand. */
export class StandInHost {
  readonly controllers: ReactiveController[] = [];
  readonly reported: string[] = [];
  readonly locale = { lang: 'fr' };
  updates = 0;
  value: unknown = 'a document';
  addController = (one: ReactiveController): number => this.controllers.push(one);
  requestUpdate = (): number => (this.updates += 1);
  report = ({ message }: Error): number => this.reported.push(message);

  get asHost(): ParcoursHost {
    return this as unknown as ParcoursHost;
  }

  /** @param draw what is shown asks for its work */
  update(draw: () => unknown): void {
    for (const one of this.controllers) one.hostUpdate?.();
    draw();
    for (const one of this.controllers) one.hostUpdated?.();
  }

  disconnect(): void {
    for (const one of this.controllers) one.hostDisconnected?.();
  }
}
