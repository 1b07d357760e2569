// One bootstrap at a time: `npm start` and `npm test` in a fresh clone would otherwise install into the same folder.
import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

function alive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** Runs `work` while this process holds `file`; waits for another holder, and takes over from one that died. */
export async function withLock(file, work) {
  for (let tries = 0; ; tries += 1) {
    try {
      const handle = openSync(file, 'wx');
      writeSync(handle, String(process.pid));
      closeSync(handle);
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    const holder = Number(readHolder(file));
    // A lock without a number yet is being written this very moment; two seconds later it is a leftover.
    if (holder > 0 ? !alive(holder) : tries > 20) rmSync(file, { force: true });
    else if (tries === 20) process.stderr.write('Waiting for another start to finish installing ...\n');
    await sleep(100);
  }
  const release = () => rmSync(file, { force: true });
  process.once('exit', release);
  try {
    return await work();
  } finally {
    process.off('exit', release);
    release();
  }
}

function readHolder(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '0';
  }
}
