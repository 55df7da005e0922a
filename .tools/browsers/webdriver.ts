import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** One WebDriver session: `send('POST', '/url', { url })`. Errors carry the driver's own words. */
export interface WebDriverSession {
  send(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object): Promise<unknown>;
  stop(): Promise<void>;
}

/** How long a driver may take to answer its first question, and between two tries. */
const START_LIMIT_MS = 10_000;
const POLL_MS = 30;

/** Starts WebKitWebDriver on a free port and opens MiniBrowser, in a virtual display of its own when there is none. */
export async function openWebKit(miniBrowser: string): Promise<WebDriverSession> {
  const processes: ChildProcess[] = [];
  // without the DMA-BUF switch, WebKitGTK paints nothing where there is no graphics card
  const env: NodeJS.ProcessEnv = { ...process.env, GDK_BACKEND: 'x11', WEBKIT_DISABLE_DMABUF_RENDERER: '1', NO_AT_BRIDGE: '1' };
  env['DISPLAY'] ??= await startDisplay(processes);
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  processes.push(spawn('WebKitWebDriver', [`--port=${port}`], { env, stdio: 'ignore' }));
  await waitUntilReady(origin);
  const options = { 'webkitgtk:browserOptions': { binary: miniBrowser, args: ['--automation'] } };
  const opened = (await call(`${origin}/session`, 'POST', { capabilities: { alwaysMatch: options } })) as { sessionId: string };
  const session = `${origin}/session/${opened.sessionId}`;
  return {
    send: (method, path, body) => call(session + path, method, body),
    stop: async () => {
      await call(session, 'DELETE').catch(() => undefined); // a browser that died is stopped as well
      for (const child of processes.reverse()) child.kill();
    },
  };
}

async function call(url: string, method: string, body?: object): Promise<unknown> {
  const response = await fetch(url, { method, ...(body && { body: JSON.stringify(body) }) });
  const { value } = (await response.json()) as { value: { error?: string; message?: string } | null };
  if (!response.ok) throw new Error(`WebDriver: ${value?.error ?? response.status}: ${value?.message ?? ''}`);
  return value;
}

async function waitUntilReady(origin: string): Promise<void> {
  const deadlineMs = performance.now() + START_LIMIT_MS;
  for (;;) {
    const isReady = await call(`${origin}/status`, 'GET').then(() => true, () => false);
    if (isReady) return;
    if (performance.now() > deadlineMs) throw new Error('WebKitWebDriver does not answer');
    await wait(POLL_MS);
  }
}

/** Starts Xvfb on a display number it picks itself; resolves to `:<number>`. */
function startDisplay(processes: ChildProcess[]): Promise<string> {
  const args = ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'];
  const display = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  processes.push(display);
  return new Promise((resolve, reject) => {
    display.once('error', reject);
    display.stdio[3]?.once('data', (number: Buffer) => resolve(`:${number.toString().trim()}`));
  });
}

function freePort(): Promise<number> {
  const probe = createServer();
  return new Promise((resolve, reject) => {
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => (typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no free port'))));
    });
  });
}
