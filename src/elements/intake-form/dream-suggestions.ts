import { loadJobMatcher } from '../../jobs/load-jobs.js';

const MOST_SUGGESTED = 6;

let lists = 0;

/**
 * Suggests jobs in a field of dreams while somebody types: the browser's own list, which every screen reader knows and which only offers; what is
 * typed stays the answer. Loads the list of jobs (40 kB) at the first call for a page. A field that has suggestions keeps them.
 */
export async function offerJobs(field: HTMLInputElement): Promise<void> {
  if (field.hasAttribute('list')) return;
  const list = document.createElement('datalist');
  list.id = `ij-jobs-${(lists += 1)}`;
  field.setAttribute('list', list.id);
  // the end of the tree: between two fields it would stand in the way of the template
  (field.getRootNode() as ShadowRoot | Document).append(list);
  const { suggest } = await loadJobMatcher();
  const show = (): void => list.replaceChildren(...suggest(field.value, MOST_SUGGESTED).map(({ label }) => optionOf(label)));
  field.addEventListener('input', show);
  show();
}

function optionOf(label: string): HTMLOptionElement {
  const option = document.createElement('option');
  option.value = label;
  return option;
}
