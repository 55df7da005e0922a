/** Words and phrases written one after the other. A phrase is met when its words come in this order, with two others between them at most. */
export const words = (text: string): string[] => text.trim().split(/,\s+/);
