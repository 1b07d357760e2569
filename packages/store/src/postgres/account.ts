import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';

/** The system account a program runs under; undefined ids: our own. */
export interface Account {
  readonly uid?: number;
  readonly gid?: number;
}

/** What is handed to `spawn` besides the account: nothing of ours leaks into the database's environment. */
const environment = { PATH: '/usr/local/bin:/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };

export function spawnOptions(account: Account): {
  cwd: string;
  env: Record<string, string>;
  uid?: number;
  gid?: number;
} {
  return {
    cwd: '/',
    env: environment,
    ...(account.uid === undefined ? {} : { uid: account.uid }),
    ...(account.gid === undefined ? {} : { gid: account.gid }),
  };
}

/** Runs a program to its end under an account. */
export function runAs(
  account: Account,
  command: string,
  args: readonly string[],
): { readonly ok: boolean; readonly output: string } {
  const done = spawnSync(command, args, {
    ...spawnOptions(account),
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
  });
  const output = `${done.stdout ?? ''}${done.stderr ?? ''}${done.error ? done.error.message : ''}`.trim();
  return { ok: done.status === 0, output };
}

/**
 * PostgreSQL refuses to run as root. As root: the owner of the data that are there, else the account `postgres`, else `nobody`.
 *
 * @param existing the cluster's folder, where there is one
 */
export function chooseAccount(existing?: string): Account {
  if (process.getuid?.() !== 0) return {};
  if (existing !== undefined) {
    const { uid, gid } = statSync(existing);
    if (uid !== 0) return { uid, gid };
  }
  for (const name of ['postgres', 'nobody']) {
    const ids = ['-u', '-g'].map((flag) => spawnSync('id', [flag, name], { encoding: 'utf8' }));
    const [uid, gid] = ids.map((id) => (id.status === 0 ? Number(id.stdout) : 0));
    if (uid && gid) return { uid, gid };
  }
  throw new Error(
    'PostgreSQL does not run as root and this system has no account postgres or nobody; start as an ordinary user, or set DATABASE_URL',
  );
}

/** Whether the account can walk into a folder and use it: asked of the system itself, which knows about every parent and mount. */
export function canReach(account: Account, folder: string): boolean {
  return runAs(account, '/bin/sh', ['-c', 'cd "$1" 2>/dev/null', 'sh', folder]).ok;
}
