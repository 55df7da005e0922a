import { readMessage, type HeightMessage } from './frame-message.js';

// In the page of a widget (`widget-page.ts`): tells the page around how high it is, each time that changes. It says so in WordPress's own words too, whose
// editors show such pages in a sandboxed frame, with a secret in the address (wp-includes/js/wp-embed.js). A height is no secret: it goes to any origin.

const root = document.documentElement;
const secret = /[#&?]secret=([\w-]{1,40})/.exec(location.hash)?.[1];

function tell(): void {
  const value = Math.ceil(document.body.getBoundingClientRect().height);
  const message: HeightMessage = { source: 'ij', v: 1, type: 'height', value };
  window.parent.postMessage(message, '*');
  if (secret) window.parent.postMessage({ message: 'height', value, secret }, '*');
}

/** In WordPress's sandbox a link can't open anything: the page around follows those of the same site. */
function follow(event: MouseEvent): void {
  const link = event.composedPath().find((target): target is HTMLAnchorElement => (target as Element).localName === 'a' && !!(target as HTMLAnchorElement).href);
  if (!link || event.defaultPrevented) return;
  window.parent.postMessage({ message: 'link', value: link.href, secret }, '*');
}

if (window.parent !== window) {
  root.dataset['framed'] = '';
  new ResizeObserver(tell).observe(document.body);
  window.addEventListener('message', ({ source, data }) => {
    if (source === window.parent && readMessage(data)?.type === 'ask') tell();
  });
  if (secret) document.addEventListener('click', follow);
}
