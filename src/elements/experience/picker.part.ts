/** The field for competences is an element of its own, used by its tag. Unless the page has it already, it comes here: see `.config/eslint/rooms.js`. */
export async function bringPicker(): Promise<true> {
  if (!customElements.get('ij-competences')) await import('../competences/competences.define.js');
  return true;
}
