import { randomBytes } from 'node:crypto';
import {
  chownSync,
  existsSync,
  lstatSync,
  readlinkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { canReach, runAs } from './account.ts';
import type { Account } from './account.ts';
import type { Binaries } from './binaries.ts';

/** Passwords of the two roles: `postgres` makes tables, `decrescendo_app` is who the app is. */
export interface Credentials {
  readonly owner: string;
  readonly app: string;
}

/** A place for data on this machine: `data` is PostgreSQL's own folder, with every link resolved. */
export interface Cluster {
  readonly data: string;
  readonly credentials: Credentials;
}

const nameInData = 'postgres';
const elsewhere = '/var/lib/decrescendo';

/** Whether a cluster was made here before. A link whose data are gone is an error: starting empty would hide the loss. */
export function hasCluster(dataFolder: string): boolean {
  const path = clusterFolder(dataFolder);
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (found?.isSymbolicLink() && !existsSync(path))
    throw new Error(
      `${path} points to ${readlinkSync(path)}, and that is gone or closed to this account; bring it back, or choose another data folder`,
    );
  return found !== undefined;
}

export const clusterFolder = (dataFolder: string): string => join(dataFolder, nameInData);

export function readCluster(dataFolder: string, binaries: Binaries): Cluster {
  const folder = realpathSync(clusterFolder(dataFolder));
  const owner = statSync(folder).uid;
  const self = process.getuid?.() ?? owner;
  if (self !== 0 && self !== owner)
    throw new Error(
      `${folder} belongs to another account of this system; start as that one, or choose another data folder`,
    );
  const data = join(folder, 'data');
  const made = readFileSync(join(data, 'PG_VERSION'), 'utf8').trim();
  if (made !== binaries.major)
    throw new Error(
      `${folder} was made by PostgreSQL ${made} and this is ${binaries.major}; restore a backup into a new data folder`,
    );
  const credentials = JSON.parse(readFileSync(join(folder, 'credentials.json'), 'utf8')) as Credentials;
  return { data, credentials };
}

/**
 * Makes a new cluster under another name and puts it in place whole, so that an interrupted start leaves nothing half-made behind.
 * Where the database's account cannot reach the data folder, the cluster goes to `/var/lib/decrescendo` and a link to it into the
 * data folder. The caller holds the start lock.
 */
export function createCluster(
  dataFolder: string,
  binaries: Binaries,
  account: Account,
  say: (line: string) => void,
): void {
  const reachable = canReach(account, dataFolder);
  const place = reachable ? dataFolder : elsewhere;
  if (!reachable) mkdirSync(elsewhere, { recursive: true, mode: 0o711 });
  for (const name of readdirSync(dataFolder))
    if (name.startsWith(`${nameInData}.new-`)) rmSync(join(dataFolder, name), { recursive: true, force: true });

  const fresh = mkdtempSync(join(place, `${nameInData}.new-`));
  try {
    const give = (path: string) =>
      account.uid !== undefined && account.gid !== undefined && chownSync(path, account.uid, account.gid);
    const credentials: Credentials = {
      owner: randomBytes(24).toString('base64url'),
      app: randomBytes(24).toString('base64url'),
    };
    writeFileSync(join(fresh, 'credentials.json'), JSON.stringify(credentials), { mode: 0o600 });
    const passwordFile = join(fresh, 'owner');
    writeFileSync(passwordFile, credentials.owner, { mode: 0o600 });
    give(passwordFile);
    give(fresh);
    const options = [
      '--auth=scram-sha-256',
      `--pwfile=${passwordFile}`,
      '--username=postgres',
      '--data-checksums',
      '--encoding=UTF8',
      '--locale=C',
    ];
    const made = runAs(account, binaries.initdb, ['-D', join(fresh, 'data'), ...options]);
    if (/could not look up effective user ID/.test(made.output))
      throw new Error(
        `this account (uid ${account.uid ?? process.getuid?.()}) has no name on this system, and PostgreSQL needs one; run as a named user, or set DATABASE_URL`,
      );
    if (!made.ok) throw new Error(`PostgreSQL could not make its data folder in ${place}: ${made.output}`);
    rmSync(passwordFile);
    if (reachable) renameSync(fresh, clusterFolder(dataFolder));
    else {
      const kept = join(elsewhere, `data-${randomBytes(6).toString('hex')}`);
      renameSync(fresh, kept);
      symlinkSync(kept, clusterFolder(dataFolder));
      say(`The database's account cannot reach ${dataFolder}, so the data are in ${kept} (linked from there).`);
    }
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    throw error;
  }
}
