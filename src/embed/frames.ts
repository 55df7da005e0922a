import { readMessage, type AskMessage } from './frame-message.js';

// In a page that frames widgets (`<iframe data-ij-frame>`): each frame is as high as its page says. Only the frame itself is listened to, and only its own
// height is touched.

const framesOf = (): NodeListOf<HTMLIFrameElement> => document.querySelectorAll('iframe[data-ij-frame]');

window.addEventListener('message', ({ source, data }) => {
  const message = readMessage(data);
  if (message?.type !== 'height') return;
  for (const frame of framesOf()) if (frame.contentWindow === source) frame.style.height = `${String(message.value)}px`;
});

/** Frames that were there first have told nobody. */
const ASK: AskMessage = { source: 'ij', v: 1, type: 'ask' };
for (const frame of framesOf()) frame.contentWindow?.postMessage(ASK, '*');
