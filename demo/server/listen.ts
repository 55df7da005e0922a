import type { AddressInfo } from 'node:net';
import type { Server } from 'node:http';

interface Address {
  readonly host: string;
  readonly port: number;
}

interface ListenOptions extends Address {
  /** told of each port that is taken */
  readonly onBusy?: (port: number) => void;
}

const MAX_TRIES = 10;
const LAST_PORT = 65_535;

/** Listens on the port, or on the next free one. Port 0 lets the system choose. Throws when ten in a row are taken. */
export async function listen(server: Server, { host, port, onBusy }: ListenOptions): Promise<Address> {
  for (let attempt = port; attempt < port + MAX_TRIES && attempt <= LAST_PORT; attempt += 1) {
    try {
      return await tryPort(server, { host, port: attempt });
    } catch (error) {
      if (!isBusy(error)) throw error;
      onBusy?.(attempt);
    }
  }
  throw new Error(`no free port from ${port} on: set PORT to another one`);
}

function tryPort(server: Server, { host, port }: Address): Promise<Address> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve({ host, port: (server.address() as AddressInfo).port });
    });
  });
}

const isBusy = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
