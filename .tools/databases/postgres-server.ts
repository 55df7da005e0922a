import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import postgres from 'postgres';

export interface PostgresServer {
  /** makes an empty database; its address */
  createDatabase(): Promise<string>;
  /** kills it, with no time to write anything, and starts it again */
  crash(): Promise<void>;
  /** ends the server, and its folder is gone */
  stop(): Promise<void>;
}

interface ServerOptions {
  /** waits for the disk at each commit, as a real server does; a test of what is stored, not of what survives, needs no disk */
  readonly isDurable?: boolean;
}

const DEBIAN = '/usr/lib/postgresql';
const PACKAGE = 'postgresql';
const START_TIMEOUT_MS = 30_000;

/**
 * A PostgreSQL server of its own, in a temporary folder and on a free port of this machine, gone with this process. Found on the path or where Debian has it;
 * as root on Debian it is installed when it is missing (`NO_DATABASE_INSTALL=1` forbids it). Throws, with what to do, when there is none.
 */
export async function startPostgres({ isDurable = false }: ServerOptions = {}): Promise<PostgresServer> {
  const bin = findPrograms() ?? installPrograms();
  const folder = mkdtempSync(join(tmpdir(), 'ij-postgres-'));
  const owner = ownerOfServer();
  if (owner) chownSync(folder, owner.uid, owner.gid);
  const password = randomBytes(12).toString('hex');
  const passwordFile = join(folder, 'password');
  writeFileSync(passwordFile, password);
  const data = join(folder, 'data');
  const made = spawnSync(join(bin, 'initdb'), ['-D', data, '-U', 'test', '--pwfile', passwordFile, '--auth=password', '--no-sync', '--no-locale', '-E', 'UTF8'], { cwd: folder, encoding: 'utf8', env: ENV, ...owner });
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr}`);
  const port = await freePort();
  const settings = ['listen_addresses=127.0.0.1', `port=${port}`, `unix_socket_directories=${folder}`, 'max_connections=60', ...(isDurable ? [] : ['fsync=off', 'full_page_writes=off', 'autovacuum=off'])];
  const launch = (): ChildProcess => {
    const started = spawn('sh', ['-c', GUARD, folder, join(bin, 'postgres'), '-D', data, ...settings.flatMap((one) => ['-c', one])], { cwd: folder, stdio: ['pipe', 'ignore', 'ignore'], env: ENV, ...owner });
    started.unref();
    (started.stdin as Socket).unref();
    return started;
  };
  let child = launch();
  const urlOf = (database: string): string => `postgres://test:${password}@127.0.0.1:${port}/${database}`;
  const admin = postgres(urlOf('postgres'), { max: 1, onnotice: () => undefined, idle_timeout: 1 });
  await untilReady(admin, child);
  let count = 0;
  return {
    createDatabase: async () => {
      const name = `test_${(count += 1)}`;
      await admin.unsafe(`CREATE DATABASE ${name}`);
      return urlOf(name);
    },
    crash: async () => {
      await signalAndWait(child, { data, signal: 'SIGKILL' });
      rmSync(join(data, 'postmaster.pid'), { force: true });
      child = launch();
      await untilReady(admin, child);
    },
    stop: async () => {
      await admin.end();
      await signalAndWait(child, { data, signal: 'SIGINT' });
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Ends the server and its folder with the process that started it, however that one ends: the line to it is then closed. `$0`: the folder. */
const GUARD = 'exec 3<&0; "$@" 3<&- & server=$!; (cat <&3; trap "" TERM; kill -QUIT $server; while kill -0 $server; do sleep 0.2; done; rm -rf "$0") >/dev/null 2>&1 & guard=$!; exec 3<&-; wait $server; kill $guard';

async function signalAndWait(child: ChildProcess, { data, signal }: { readonly data: string; readonly signal: NodeJS.Signals }): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.ref();
  const ended = once(child, 'exit');
  process.kill(Number(readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[0]), signal);
  await ended;
}

const ENV = { ...process.env, LC_ALL: 'C' };

/** Nobody but the system itself may be kept from stopping a server that runs as root: PostgreSQL refuses to. */
function ownerOfServer(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  for (const user of ['postgres', 'nobody']) {
    const [uid, gid] = ['-u', '-g'].map((flag) => spawnSync('id', [flag, user], { encoding: 'utf8' })).map(({ status, stdout }) => (status === 0 ? Number(stdout) : NaN));
    if (uid && gid) return { uid, gid };
  }
  throw new Error('PostgreSQL does not run as root, and there is no other user: make one called postgres');
}

/** The folder of its programs. */
function findPrograms(): string | undefined {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), ...versions.map((version) => join(DEBIAN, version, 'bin'))];
  return folders.find((folder) => ['postgres', 'initdb'].every((name) => existsSync(join(folder, name))));
}

function installPrograms(): string {
  const canInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get') && process.env['NO_DATABASE_INSTALL'] !== '1';
  if (canInstall) {
    console.warn(`installing ${PACKAGE} with apt-get`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    for (const step of [['update'], ['install', '-y', '--no-install-recommends', PACKAGE]]) spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=120', ...step], { stdio: ['ignore', 'ignore', 'inherit'], env });
  }
  const found = findPrograms();
  if (!found) throw new Error(`no PostgreSQL server found (postgres and initdb, on the path or in ${DEBIAN}). Install it: sudo apt-get install ${PACKAGE}`);
  return found;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function untilReady(admin: postgres.Sql, child: ChildProcess): Promise<void> {
  for (const start = performance.now(); ; ) {
    try {
      await admin`SELECT 1`;
      return;
    } catch (error) {
      if (child.exitCode !== null || performance.now() - start > START_TIMEOUT_MS) throw new Error('the PostgreSQL server did not start', { cause: error });
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
