/** A piece of HTML whose texts are escaped. Only `markup` makes one. */
class Markup {
  readonly html: string;

  constructor(html: string) {
    this.html = html;
  }
}

export type { Markup };

type Piece = Markup | string | number | false | undefined | readonly Piece[];

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');

/**
 * HTML for pages that a server or a command writes. Every text between `${}` is escaped, for the content of elements and for attributes in quotes: it
 * must stand in no other place. `false` and undefined are nothing.
 */
export function markup(strings: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  return new Markup(strings.reduce((html, string, i) => html + htmlOf(pieces[i - 1]) + string));
}

function htmlOf(piece: Piece): string {
  if (piece instanceof Markup) return piece.html;
  if (piece === undefined || piece === false) return '';
  return Array.isArray(piece) ? piece.map(htmlOf).join('') : escapeHtml(String(piece as string | number));
}

const NAME = /^[a-z][a-z0-9-]*$/;

/** An element whose name is known only when it is written. */
export function element(name: string, attributes: readonly Markup[], content: Markup): Markup {
  if (!NAME.test(name)) throw new Error(`"${name}" is no tag`);
  return new Markup(`<${name}${htmlOf(attributes)}>${content.html}</${name}>`);
}

/** ` data-ij-view="bars"`, with the blank before it; an empty value is a flag. */
export const attribute = (name: string, value: string): Markup => {
  if (!NAME.test(name)) throw new Error(`"${name}" is no attribute`);
  return new Markup(value === '' ? ` ${name}` : ` ${name}="${escapeHtml(value)}"`);
};
