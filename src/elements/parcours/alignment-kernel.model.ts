import { AT_ONCE, roomOf, RUN, type CreateRows, type RowsAbout } from './alignment-rows.model.js';

// A kernel of 0.4 kB in WebAssembly that does what `fillFour` does, in a third of its time: `pmin` takes the lesser of two numbers without a branch.
// Written down instruction by instruction, so that no tool and no binary file is needed to build it or to read it.

type Code = readonly number[];

const [I32, V128, NOTHING] = [0x7f, 0x7b, 0x40];
const [LOOP, END, BRANCH_IF] = [0x03, 0x0b, 0x0d];
const ADD: Code = [0x6a];
const IS_LESS: Code = [0x49];
/** a number of 64 bits in the lower half of a vector; its address is on the stack */
const LOAD: Code = [0xfd, 0x5d, 3, 0];
const STORE: Code = [0xfd, 0x5b, 3, 0, 0];
const SUM: Code = [0xfd, 0xf0, 1];
const LEAST: Code = [0xfd, 0xf6, 1];

/** LEB128. */
const unsigned = (n: number): Code => (n < 0x80 ? [n] : [(n & 0x7f) | 0x80, ...unsigned(n >>> 7)]);
const listOf = (items: readonly Code[]): Code => [...unsigned(items.length), ...items.flat()];
const sized = (code: Code): Code => [...unsigned(code.length), ...code];
const section = (id: number, items: readonly Code[]): Code => [id, ...sized(listOf(items))];
const nameOf = (name: string): Code => sized([...name].map((letter) => letter.charCodeAt(0)));

const get = (local: number): Code => [0x20, local];
const set = (local: number): Code => [0x21, local];
const tee = (local: number): Code => [0x22, local];
/** 0 to 63 */
const number = (n: number): Code => [0x41, n];

/** Places of arguments (`runs` and `end` are addresses, as are those of gains and of the row above; a row takes `stride` bytes), then of variables. */
const [RUNS, END_OF_RUNS, GAINS, ABOVE, STRIDE, ROW, NODE, LAST, GAIN, LEFT, UP, BEST] = [0, 1, 2, 6, 7, 8, 12, 13, 14, 18, 23, 24];
const FOUR = [0, 1, 2, 3];

const row = (at: number): Code => get(at ? ROW + at - 1 : ABOVE);
const element = (address: Code): Code => [...address, ...get(NODE), ...ADD];
/** a number of a run, as an offset of numbers of 8 bytes */
const ofRun = (place: number): Code => [...get(RUNS), 0x28, 2, place * 4, ...number(3), 0x74];

/** A row's number at a node, of the one above it (in `UP`) and those to the left; the row below finds it in `UP`. */
const fillOne = (at: number): Code => [
  ...[...get(LEFT + at), ...get(GAIN + at), ...SUM, ...get(LEFT + at + 1), ...LEAST, ...get(UP), ...LEAST, ...set(BEST)],
  ...[...get(UP), ...set(LEFT + at), ...get(BEST), ...set(UP)],
  ...[...element(row(at + 1)), ...get(UP), ...STORE],
];

const FILL: Code = [
  ...FOUR.flatMap((at) => [...row(at), ...get(STRIDE), ...ADD, ...set(ROW + at)]),
  ...[LOOP, NOTHING],
  ...[...ofRun(RUN.symbol), ...set(NODE)],
  ...FOUR.flatMap((at) => [...element(get(GAINS + at)), ...LOAD, ...set(GAIN + at)]),
  ...[...ofRun(RUN.parent), ...set(NODE)],
  ...[...FOUR, AT_ONCE].flatMap((at) => [...element(row(at)), ...LOAD, ...set(LEFT + at)]),
  ...[...ofRun(RUN.from), ...set(NODE), ...ofRun(RUN.to), ...set(LAST)],
  ...[LOOP, NOTHING],
  ...[...element(get(ABOVE)), ...LOAD, ...set(UP)],
  ...FOUR.flatMap(fillOne),
  ...[...get(UP), ...set(LEFT + AT_ONCE)],
  ...[...get(NODE), ...number(8), ...ADD, ...tee(NODE), ...get(LAST), ...IS_LESS, BRANCH_IF, 0, END],
  ...[...get(RUNS), ...number(RUN.size * 4), ...ADD, ...tee(RUNS), ...get(END_OF_RUNS), ...IS_LESS, BRANCH_IF, 0, END],
  END,
];

/** Eight addresses go in, nothing comes out; six variables are addresses, eleven are vectors. */
const MODULE: Code = [
  ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
  ...section(1, [[0x60, ...listOf(Array<Code>(8).fill([I32])), 0]]),
  ...section(2, [[...nameOf('m'), ...nameOf('m'), 2, 0, 1]]),
  ...section(3, [[0]]),
  ...section(7, [[...nameOf('f'), 0, 0]]),
  ...section(10, [sized([...listOf([[6, I32], [11, V128]]), ...FILL])]),
];

type Fill = (...addresses: number[]) => void;

const PAGE_BYTES = 2 ** 16;

/**
 * For `optimalMatching`, where costs are not constant: the same distances, to the last bit, in a third of the time. Undefined where there is no
 * WebAssembly or no SIMD in it. A page whose policy has no `'wasm-unsafe-eval'` refuses it, and reports that: ask for it in Node, in workers and where the
 * policy is yours. For one job at a time: its memory is that of the last.
 */
export function createKernel(): CreateRows | undefined {
  try {
    const memory = new WebAssembly.Memory({ initial: 1 });
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(Uint8Array.from(MODULE)), { m: { m: memory } });
    return (about) => rowsIn(memory, exports['f'] as Fill, about);
  } catch {
    return undefined;
  }
}

/** In memory: gains, runs, rows. */
function rowsIn(memory: WebAssembly.Memory, fillFour: Fill, about: RowsAbout): ReturnType<CreateRows> {
  const { runs, nodes, gains, symbols } = about;
  const runsAt = gains.byteLength;
  const rowsAt = runsAt + Math.ceil(runs.byteLength / 8) * 8;
  const missing = rowsAt + roomOf(about) * 8 - memory.buffer.byteLength;
  if (missing > 0) memory.grow(Math.ceil(missing / PAGE_BYTES));
  new Float64Array(memory.buffer, 0, gains.length).set(gains);
  new Int32Array(memory.buffer, runsAt, runs.length).set(runs);
  const values = new Float64Array(memory.buffer, rowsAt, roomOf(about)).fill(0);
  const gainsOf = (symbol = 0): number => symbol * symbols * 8;
  const fill = (path: Uint8Array, from: number): void => {
    if (!runs.length) return;
    for (let at = from; at < path.length; at += AT_ONCE) {
      fillFour(runsAt, runsAt + runs.byteLength, gainsOf(path[at]), gainsOf(path[at + 1]), gainsOf(path[at + 2]), gainsOf(path[at + 3]), rowsAt + at * nodes * 8, nodes * 8);
    }
  };
  return { values, fill };
}
