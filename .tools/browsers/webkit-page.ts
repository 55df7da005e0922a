import { setTimeout as wait } from 'node:timers/promises';
import type { WebDriverSession } from './webdriver.js';

type Action = Readonly<Record<string, string | number>>;
interface Size {
  readonly width: number;
  readonly height: number;
}

// the code points WebDriver gives to the keys that write nothing
const KEYS: Readonly<Record<string, string>> = {
  Backspace: '\uE003', Tab: '\uE004', Enter: '\uE007', Shift: '\uE008', Control: '\uE009', Alt: '\uE00A', Escape: '\uE00C', Space: ' ',
  PageUp: '\uE00E', PageDown: '\uE00F', End: '\uE010', Home: '\uE011', ArrowLeft: '\uE012', ArrowUp: '\uE013', ArrowRight: '\uE014',
  ArrowDown: '\uE015', Delete: '\uE017', Meta: '\uE03D',
};
const BUTTONS: Readonly<Record<string, number>> = { left: 0, middle: 1, right: 2 };

/** The few things @web/test-runner-commands asks of a Puppeteer page, said in WebDriver: sendKeys, sendMouse and setViewport work. */
export function webKitPage(session: WebDriverSession) {
  const keys = (actions: Action[]) => session.send('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  const mouse = (actions: Action[]) =>
    session.send('POST', '/actions', { actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }] });
  return {
    url: () => session.send('GET', '/url') as Promise<string>,
    setViewport: (size: Size) => setViewport(session, size),
    keyboard: {
      press: (combination: string) => keys(pressActions(combination.split('+'))),
      type: (text: string) => keys([...text].flatMap((letter) => [key('keyDown', letter), key('keyUp', letter)])),
      down: (name: string) => keys([key('keyDown', name)]),
      up: (name: string) => keys([key('keyUp', name)]),
    },
    mouse: {
      move: (x: number, y: number) => mouse([move(x, y)]),
      click: (x: number, y: number, options?: { button?: string }) => mouse([move(x, y), button('pointerDown', options), button('pointerUp', options)]),
      down: (options?: { button?: string }) => mouse([button('pointerDown', options)]),
      up: (options?: { button?: string }) => mouse([button('pointerUp', options)]),
      reset: () => session.send('DELETE', '/actions'),
    },
  };
}

const key = (type: 'keyDown' | 'keyUp', name: string): Action => ({ type, value: KEYS[name] ?? name });
const move = (x: number, y: number): Action => ({ type: 'pointerMove', duration: 0, x, y });
const button = (type: string, options?: { button?: string }): Action => ({ type, button: BUTTONS[options?.button ?? 'left'] ?? 0 });

const pressActions = (names: string[]): Action[] => [
  ...names.map((name) => key('keyDown', name)),
  ...names.reverse().map((name) => key('keyUp', name)),
];

const RESIZE_TRIES = 4;
const RESIZE_WAIT_MS = 60;

/** WebDriver sizes the window, not the page: asks for the difference until the page has it. The narrowest page is 447 px wide. */
async function setViewport(session: WebDriverSession, { width, height }: Size): Promise<void> {
  for (let tries = 0; tries < RESIZE_TRIES; tries += 1) {
    const [innerWidth, innerHeight] = (await session.send('POST', '/execute/sync', { script: 'return [innerWidth, innerHeight]', args: [] })) as [number, number];
    if (innerWidth === width && innerHeight === height) return;
    const outer = (await session.send('GET', '/window/rect')) as Size;
    await session.send('POST', '/window/rect', { width: outer.width + width - innerWidth, height: outer.height + height - innerHeight });
    await wait(RESIZE_WAIT_MS);
  }
}
