/** One thing wrong with what somebody gave us. Words live in a message catalogue, never here. */
export interface Issue {
  /** Stable name of the problem, e.g. `unit-missing`. */
  readonly code: string;
  /** Where in the document, e.g. `doses[1].amount`; empty for the whole. */
  readonly path: string;
  /** What the words need: the value that was read, what would be right. */
  readonly fields: Readonly<Record<string, string | number>>;
}

/** Bad input is data, a programming mistake is an exception. */
export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly issues: readonly Issue[] };

export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function issue(code: string, path: string, fields: Issue['fields'] = {}): Issue {
  return { code, path, fields };
}

export function fail(...issues: readonly Issue[]): { readonly ok: false; readonly issues: readonly Issue[] } {
  return { ok: false, issues };
}
