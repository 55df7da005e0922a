const KEY = 'ij-author';

/** What was typed, for as long as the tab is open: a reload loses nothing, and closing the tab erases it. A refused storage is done without. */
export function keepText(text: string): void {
  try {
    sessionStorage.setItem(KEY, text);
  } catch {
    // full or forbidden: the page says that the file is what lasts
  }
}

export function keptText(): string | undefined {
  try {
    return sessionStorage.getItem(KEY) ?? undefined;
  } catch {
    return undefined;
  }
}

export function forgetText(): void {
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    // nothing was kept
  }
}
