import type { Plugin } from 'vite';
import { inRepository } from './repository.js';

/** In files for pages, where each byte is paid by everyone, small stand-ins of our own take the place of two libraries' files. */
export const standIns = {
  'zod/mini': inRepository('src/contract/light-zod.ts'),
  'lit/decorators.js': inRepository('src/elements/light-decorators.ts'),
};

/** Takes the blanks out of html`…`, svg`…` and css`…`, which no minifier touches: in HTML a line break and its indent are one space. */
export function minifyTemplates(): Plugin {
  return {
    name: 'minify-templates',
    transform(code, id) {
      if (!id.includes('/src/') || !id.endsWith('.ts')) return undefined;
      return { code: code.replace(/\b(css|html|svg)`([^`]*)`/g, (_, tag: string, text: string) => minifyTemplate(tag, text)), map: null };
    },
  };
}

/** The line breaks come back after the template, so that every line of the source map stays right. */
function minifyTemplate(tag: string, text: string): string {
  const minified = tag === 'css' ? minifyCss(text) : text.replace(/\s*\n\s*/g, ' ');
  return `${tag}\`${minified}\`${'\n'.repeat(text.split('\n').length - minified.split('\n').length)}`;
}

const minifyCss = (css: string): string =>
  css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;\}/g, '}')
    .trim();
