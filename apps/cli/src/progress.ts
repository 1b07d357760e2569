/** A progress bar on standard error, only where a person looks at it. */
export interface Progress {
  readonly report: (share: number) => void;
  readonly end: () => void;
}

const cells = 30;
const millisecondsBetween = 80;

/** @param what  a few words, such as `forecast` */
export function startProgress(what: string, { quiet }: { readonly quiet: boolean }): Progress {
  if (quiet || process.stderr.isTTY !== true) return { report: () => undefined, end: () => undefined };
  let last = 0;
  let drawn = false;
  return {
    report(share) {
      const now = Date.now();
      if (now - last < millisecondsBetween) return;
      last = now;
      drawn = true;
      const full = Math.round(Math.min(1, Math.max(0, share)) * cells);
      process.stderr.write(`\r${what} ${'█'.repeat(full)}${'░'.repeat(cells - full)} ${Math.round(share * 100)} %`);
    },
    end() {
      if (drawn) process.stderr.write('\r\u001b[K');
    },
  };
}
