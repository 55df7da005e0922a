/** A file as text, put in the script when the demo is built. */
declare module '*?raw' {
  const text: string;
  export default text;
}
