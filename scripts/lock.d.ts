/** Runs `work` while this process holds `file`; waits for another holder, and takes over from one that died. */
export function withLock<T>(file: string, work: () => T | Promise<T>): Promise<T>;
