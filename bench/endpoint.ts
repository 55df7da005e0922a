import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { startPostgres, type PostgresServer } from '../.tools/databases/postgres-server.js';
import { openDatabase } from '../demo/server/database.js';
import { spawnDemo, temporaryFolder, type RunningDemo } from '../test/demo/helpers/child.js';
import { openEventStream } from '../test/demo/helpers/event-stream.js';
import { isStored, percentile, prepareSubmissions, sendAll, type LoadResult } from './endpoint-load.js';
import { fillRows, ROWS_FORM } from './endpoint-rows.js';

// npm run bench:endpoint [-- --seconds 60 --rate 200 --rows 1000000 --only libsql]: the reference endpoint under load, on this machine alone.
const setting = (name: string, fallback: string): string => process.argv[process.argv.indexOf(`--${name}`) + 1 || Infinity] ?? fallback;
const [seconds, perSecond, rows] = [Number(setting('seconds', '60')), Number(setting('rate', '200')), Number(setting('rows', '1000000'))];
const only = setting('only', 'libsql,postgres').split(',');

interface Place {
  readonly name: string;
  readonly environment: Record<string, string>;
  readonly answersAt: string;
  /** of a server: kills it and starts it again */
  readonly crash?: () => Promise<void>;
}

const settings = { PORT: '0', ILLUSTRATION: 'no', RELEASE_BATCH: '5', FOLLOW_UP_KEY: '0f'.repeat(32) };

async function placeOf(name: string, server: PostgresServer | undefined): Promise<Place> {
  const folder = temporaryFolder();
  if (!server) return { name, environment: { ...settings, DATA_DIR: folder }, answersAt: `${folder}/demo.db` };
  const [answersAt, contactsAt] = [await server.createDatabase(), await server.createDatabase()];
  return { name, environment: { ...settings, DATA_DIR: folder, DATABASE_URL: answersAt, CONTACTS_DATABASE_URL: contactsAt }, answersAt, crash: () => server.crash() };
}

const tell = (name: string, what: string): void => console.log(`${name.padEnd(9)} ${what}`);
const ms = (value: number): string => `${value.toFixed(value < 10 ? 1 : 0)} ms`;
const tellTimes = ({ latencies }: LoadResult): string => `p50 ${ms(percentile(latencies, 0.5))}, p99 ${ms(percentile(latencies, 0.99))}, longest ${ms(percentile(latencies, 1))}`;

/** What a process has used, user and system. */
function cpuSeconds({ child }: RunningDemo): number {
  const fields = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) / TICKS;
}

const [TICKS, WARM_UP] = [100, 300];

/** What is in the table beside what was sent and acknowledged. */
async function faultsOf({ answersAt }: Place, statuses: ReadonlyMap<string, number>): Promise<string> {
  const database = await openDatabase(answersAt);
  const ids = (await database.all<{ submission_id: string }>('SELECT submission_id FROM submissions WHERE illustrative = 0')).map(({ submission_id: id }) => id);
  await database.close();
  const stored = new Set(ids);
  const lost = [...statuses].filter(([id, status]) => isStored(status) && !stored.has(id)).length;
  return `${lost} lost, ${ids.length - stored.size} doubled`;
}

/** Two who follow the chart of dreams, and one who reads it and the counts every second. */
async function readBeside(demo: RunningDemo): Promise<() => void> {
  const dreams = `${demo.url}/api/forms/metiers-reves/dreams`;
  const streams = await Promise.all([openEventStream(dreams), openEventStream(dreams)]);
  const timer = setInterval(() => void Promise.all([dreams, `${demo.url}/api/forms/${ROWS_FORM}/counts?by=theme,age`].map((url) => fetch(url).then((response) => response.text()))).catch(() => undefined), 1_000);
  return () => {
    clearInterval(timer);
    streams.forEach((stream) => stream.close());
  };
}

async function measureLoad(place: Place, processes: number): Promise<void> {
  const demos = await Promise.all([...Array<undefined>(processes)].map(() => spawnDemo(place.environment)));
  const [first] = demos;
  for (const { url } of demos) await sendAll([url], prepareSubmissions(WARM_UP), { perSecond: 100 });
  const before = demos.map(cpuSeconds);
  const stopReading = first ? await readBeside(first) : () => undefined;
  const sent = await sendAll(demos.map(({ url }) => url), prepareSubmissions(perSecond * seconds), { perSecond });
  stopReading();
  const cpu = demos.reduce((sum, demo, i) => sum + cpuSeconds(demo) - (before[i] ?? 0), 0);
  await Promise.all(demos.map((demo) => demo.stop('SIGTERM')));
  const refused = [...sent.statuses.values()].filter((status) => !isStored(status));
  tell(place.name, `${perSecond}/s for ${seconds} s, ${processes} process${processes > 1 ? 'es' : ''}: ${tellTimes(sent)}; ${ms((cpu * 1_000) / sent.latencies.length)} of CPU each; ${sent.latencies.length} stored, ${refused.length} not${refused.length ? ` (${[...new Set(refused)].join(', ')})` : ''}; ${await faultsOf(place, sent.statuses)}`);
}

async function measureKill(place: Place): Promise<void> {
  const first = await spawnDemo(place.environment);
  const submissions = prepareSubmissions(perSecond * 10);
  const sending = sendAll([first.url], submissions, { perSecond });
  await new Promise((resolve) => setTimeout(resolve, 5_000));
  await Promise.all([first.stop('SIGKILL'), place.crash?.()]);
  const before = await sending;
  const faults = await faultsOf(place, before.statuses);
  const second = await spawnDemo(place.environment);
  const again = await sendAll([second.url], submissions, { perSecond });
  await second.stop('SIGTERM');
  const untrue = [...before.statuses].filter(([id, status]) => isStored(status) && again.statuses.get(id) !== 200).length;
  const missing = [...again.statuses.values()].filter((status) => !isStored(status)).length;
  tell(place.name, `killed after 5 s (-9${place.crash ? ', the server too' : ''}): ${before.latencies.length} receipts of ${submissions.length}, ${faults}; all sent again: ${untrue} receipts untrue, ${missing} not stored, ${await faultsOf(place, again.statuses)}`);
}

async function measureRows(place: Place): Promise<void> {
  const database = await openDatabase(place.answersAt);
  const start = performance.now();
  await fillRows(database, rows);
  await database.close();
  tell(place.name, `${rows} rows written in ${Math.round((performance.now() - start) / 1_000)} s`);
  const demo = await spawnDemo(place.environment);
  const countsOf = async (by: string): Promise<number> => {
    const asked = performance.now();
    const response = await fetch(`${demo.url}/api/forms/${ROWS_FORM}/counts?by=${by}`);
    const { people } = (await response.json()) as { people?: number };
    if (people !== rows) throw new Error(`counted ${people}, status ${response.status}`);
    return performance.now() - asked;
  };
  const made = await countsOf('theme,age');
  const pairs = ['theme', 'age', 'sex', 'status', 'desk', 'month', 'channel'].flatMap((a, i, all) => all.slice(i + 1).map((b) => `${a},${b}`));
  const times: number[] = [];
  for (let i = 0; i < 100; i += 1) times.push(await countsOf(pairs[i % pairs.length] ?? ''));
  tell(place.name, `counts of ${rows} rows by two dimensions: made once in ${(made / 1_000).toFixed(1)} s; then p50 ${ms(percentile(times, 0.5))}, longest ${ms(percentile(times, 1))}`);
  const sent = await sendAll([demo.url], prepareSubmissions(perSecond * 10), { perSecond });
  tell(place.name, `${perSecond}/s for 10 s beside them: ${tellTimes(sent)}`);
  await demo.stop('SIGTERM');
}

console.log(`${cpus().length} cores, ${cpus()[0]?.model ?? ''}, Node ${process.version}`);
for (const name of only) {
  const server = name === 'postgres' ? await startPostgres({ isDurable: true }) : undefined;
  await measureLoad(await placeOf(name, server), 1);
  if (server) await measureLoad(await placeOf(name, server), 2);
  await measureKill(await placeOf(name, server));
  if (rows) await measureRows(await placeOf(name, server));
  await server?.stop();
}
