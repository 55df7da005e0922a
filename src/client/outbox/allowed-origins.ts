/** Origins that a provider of this page allows: the address of a record is checked again when it is sent. */
export const allowedOnPage = new Set<string>();

export function allowOrigins(origins: readonly string[]): void {
  for (const origin of origins) allowedOnPage.add(origin);
}
