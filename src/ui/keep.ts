/** Keeps what was made until an input is another: caption, picture and table of one update share it. */
export function keep<T>(): (inputs: readonly unknown[], make: () => T) => T {
  let known: { readonly inputs: readonly unknown[]; readonly made: T } | undefined;
  return (inputs, make) => {
    if (!known?.inputs.every((input, i) => input === inputs[i])) known = { inputs, made: make() };
    return known.made;
  };
}
