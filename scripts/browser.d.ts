/** Path of a Chromium that can be run here, or undefined. `CHROME_PATH` names another one. */
export function findBrowser(): string | undefined;
/** Through apt as root or with passwordless sudo; otherwise says in one line how. */
export function installBrowser(say: (line: string) => void): void;
