const TICK_MS = 1_000;

/**
 * Calls back about each second, and at once when the page is seen again: a computer that slept has missed its timers. Who is called looks at
 * `settings.now()` and never counts the calls. Returns the function that stops it.
 */
export function startClock(look: () => void): () => void {
  const timer = setInterval(look, TICK_MS);
  document.addEventListener('visibilitychange', look);
  window.addEventListener('pageshow', look);
  return () => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', look);
    window.removeEventListener('pageshow', look);
  };
}
