import { spawnDemo, temporaryFolder } from '../../demo/helpers/child.js';

/** The demo on a database of its own; it can be killed and started again on the same port and data. */
export interface Demo {
  /** with the slash at the end */
  readonly url: string;
  kill(): Promise<void>;
  restart(): Promise<void>;
}

export async function startDemo(environment: Record<string, string> = {}): Promise<Demo> {
  const run = (port: string) => spawnDemo({ ...environment, HOST: '127.0.0.1', DATA_DIR: folder, PORT: port });
  const folder = temporaryFolder();
  let running = await run('0');
  const { url } = running;
  return {
    url: `${url}/`,
    kill: async () => void (await running.stop('SIGKILL')),
    restart: async () => void (running = await run(new URL(url).port)),
  };
}
