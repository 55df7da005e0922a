import type { StoryObj } from '@storybook/web-components-vite';
import type { Example, ExampleSet } from '../src/elements/examples.js';
import { publish } from './fake-endpoint.js';

type Attributes = Readonly<Record<string, unknown>>;

/** The story of one named example. The controls come from custom-elements.json; a changed control makes a new element. */
export function storyOf({ tag, examples }: ExampleSet, name: string): StoryObj {
  const example = examples.find((one) => one.name === name);
  if (!example) throw new Error(`${tag} has no example "${name}"`);
  return {
    name: example.title,
    args: { ...(example.answer && { src: publish(tag, name, example.answer) }), ...example.attributes },
    render: (args) => createElement(tag, example, args),
    play: ({ canvasElement }) => waitForStatus(canvasElement, tag, example.status),
  };
}

function createElement(tag: string, { fallback }: Example, attributes: Attributes): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'boolean') element.toggleAttribute(name, value);
    else if (typeof value === 'string' || typeof value === 'number') element.setAttribute(name, String(value));
  }
  if (fallback) element.append(fallback);
  return element;
}

/** A story is done, and may be checked for accessibility, when its element has come to the state that the example is about. */
function waitForStatus(canvas: HTMLElement, tag: string, status: string): Promise<void> {
  const element = canvas.querySelector<HTMLElement>(tag);
  if (!element) throw new Error(`no ${tag} in the story`);
  return new Promise((resolve) => {
    const settle = () => {
      if (element.dataset['status'] !== status) return;
      observer.disconnect();
      resolve();
    };
    const observer = new MutationObserver(settle);
    observer.observe(element, { attributeFilter: ['data-status'] });
    settle();
  });
}
