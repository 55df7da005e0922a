/** What a kit is made of. */
export const KITS = ['balloons', 'hangers', 'notes', 'sheets', 'boxes'] as const;
export type Kit = (typeof KITS)[number];

/** The sizes of what people have, in cm: what is usual, the least and the most that make sense. */
const SIZES = {
  /** diameter of the largest balloon: a common one, well blown up */
  balloon: [28, 5, 150],
  /** diameter of balloons that are all the same */
  'row-balloon': [15, 5, 100],
  'hanger-gap': [6, 4, 60],
  'rail-length': [200, 20, 2000],
  note: [7.6, 2, 30],
  'wall-width': [300, 30, 5000],
  'wall-height': [150, 30, 1000],
  'box-width': [15, 2, 100],
  'box-height': [10, 2, 100],
  /** higher, a stack falls */
  'stack-height': [150, 10, 400],
} as const;

export type SizeName = keyof typeof SIZES;
export type KitSizes = Readonly<Record<SizeName, number>>;

const NAMES = Object.keys(SIZES) as SizeName[];

/** What each kit asks for. */
export const SIZES_OF: Readonly<Record<Kit, readonly SizeName[]>> = {
  balloons: ['balloon'],
  hangers: ['hanger-gap', 'rail-length'],
  notes: ['note', 'wall-width', 'wall-height'],
  sheets: ['wall-width', 'wall-height'],
  boxes: ['box-width', 'box-height', 'stack-height'],
};
/** Balloons that are all the same, in rows. */
export const SIZES_OF_ROWS: readonly SizeName[] = ['row-balloon', 'wall-width'];

export const limitsOf = (name: SizeName): readonly [usual: number, least: number, most: number] => SIZES[name];

export const isSize = (name: SizeName, valueCm: number): boolean => valueCm >= SIZES[name][1] && valueCm <= SIZES[name][2];

/** `wall-width=250 box-height=12` → the sizes, in cm; what is not named, not known or makes no sense is as usual. */
export function readSizes(text: string): KitSizes {
  const asked = new Map(text.split(/\s+/).map((one): [string, string] => [one.split('=')[0] ?? '', one.split('=')[1] ?? '']));
  const sizeOf = (name: SizeName): number => {
    const valueCm = Number(asked.get(name));
    return isSize(name, valueCm) ? valueCm : SIZES[name][0];
  };
  return Object.fromEntries(NAMES.map((name) => [name, sizeOf(name)])) as Record<SizeName, number>;
}
