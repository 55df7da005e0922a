import { nearest } from '../../contract/nearest.js';
import { foldPlace } from '../../contract/places.js';
import { gazetteerOf, titleOf } from './near.js';

const MOST = 8;

/** Proposes communes while somebody types in a field; `onChoose`: one of them was taken from the list. */
export function suggestTowns(input: HTMLInputElement, { region, onChoose }: { readonly region: () => string; readonly onChoose: (title: string) => void }): void {
  if (input.list) return;
  const list = document.createElement('datalist');
  list.id = 'near-towns';
  input.after(list);
  input.setAttribute('list', list.id);
  input.autocomplete = 'off';
  input.addEventListener('input', (event) => {
    const isTaken = !/^(insert|delete)(?!Replacement)/.test((event as InputEvent).inputType ?? '');
    if (isTaken && [...list.options].some(({ value }) => value === input.value)) return onChoose(input.value);
    void fill(list, input, region());
  });
  void fill(list, input, region());
}

async function fill(list: HTMLDataListElement, input: HTMLInputElement, region: string): Promise<void> {
  const gazetteer = await gazetteerOf(region).catch(() => undefined);
  const text = input.value.trim();
  const towns = text.length > 1 ? (gazetteer?.search(text, MOST) ?? []) : [];
  list.replaceChildren(
    ...towns.map((town) => {
      const option = document.createElement('option');
      option.value = gazetteer ? titleOf(town, gazetteer) : town.name;
      option.label = `${option.value}, ${town.postcodes[0] ?? ''}`;
      return option;
    }),
  );
}

/** The commune whose name is a slip or two away from what was typed, the most peopled first. */
export async function similarTown(text: string, region: string): Promise<string | undefined> {
  const { communes } = await gazetteerOf(region);
  const typed = foldPlace(text);
  // slips are seldom in the first letter, and hardly change the length
  const names = communes.map((commune) => ({ commune, name: foldPlace(commune.name) })).filter(({ name }) => name[0] === typed[0] && Math.abs(name.length - typed.length) < 2);
  const found = nearest(typed, names.sort((a, b) => b.commune.population - a.commune.population).map(({ name }) => name));
  return names.find(({ name }) => name === found)?.commune.name;
}

/** `Nouvelle-Aquitaine` */
export async function regionName(region: string): Promise<string | undefined> {
  const { REGIONS } = await import('../../geo/territories.js');
  return REGIONS.find(({ code }) => code === region)?.name;
}

/** Is it a larger town, or a département, of another region? */
export async function isElsewhere(text: string): Promise<boolean> {
  const [{ defaultTowns }, { DEPARTEMENTS }] = await Promise.all([import('./map-default-towns.js'), import('../../geo/territories.js')]);
  return [...defaultTowns(), ...DEPARTEMENTS].some(({ name }) => foldPlace(name) === foldPlace(text));
}
