import { settings } from './settings.js';

interface ChangesHandlers {
  /** the endpoint says that its document changed: read it again */
  readonly onChange: () => void;
  /** the stream is not to be had (a static file, an old server): poll instead */
  readonly onUnavailable: () => void;
  /** the line is there, or was and is cut: it is tried again meanwhile */
  readonly onLine?: (isOpen: boolean) => void;
}

const CLOSED = 2;

/**
 * Listens to an endpoint's changes: the same address as the document, asked as an event stream. What a message says is not read; it only
 * means "read again", so a hostile stream can't put anything on the page. Returns the function that stops it.
 */
export function openChanges(url: URL, { onChange, onUnavailable, onLine }: ChangesHandlers): () => void {
  const source = new settings.EventSource(url.href);
  let wasOpen = false;
  source.onopen = () => {
    if (wasOpen) onChange(); // something may have been missed while it was cut
    wasOpen = true;
    onLine?.(true);
  };
  source.onmessage = onChange;
  source.addEventListener('change', onChange);
  source.onerror = () => {
    if (wasOpen) onLine?.(false);
    if (source.readyState === CLOSED) onUnavailable();
  };
  return () => source.close();
}
