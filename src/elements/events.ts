/**
 * The base of every event of the library: a CustomEvent (old libraries replace `window.Event`, and then `new Event` throws).
 * Lifecycle events don't bubble, like those of an image; what a person does bubbles and leaves the shadow root.
 */
export class IjLifecycleEvent<T = undefined> extends CustomEvent<T> {
  constructor(type: string, detail: T) {
    super(type, { detail });
  }
}

export class IjUserEvent<T = undefined> extends CustomEvent<T> {
  constructor(type: string, detail: T, { cancelable = false } = {}) {
    super(type, { detail, bubbles: true, composed: true, cancelable });
  }
}

/** The data is there and shown (again). */
export class IjLoadEvent extends IjLifecycleEvent {
  constructor() {
    super('ij-load', undefined);
  }
}

/** Something failed: the error names the culprit and the address. */
export class IjErrorEvent extends IjLifecycleEvent<{ readonly error: Error }> {
  constructor(error: Error) {
    super('ij-error', { error });
  }
}
