/** What the process tells scripts. */
export const exitCodes = { done: 0, ourFault: 1, badInput: 2, noPlan: 3 } as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** Input a command cannot use, known before it does anything: one line each for standard error. */
export class BadInput extends Error {
  readonly lines: readonly string[];

  constructor(...lines: readonly string[]) {
    super(lines.join('\n'));
    this.lines = lines;
  }
}

/** Of two outcomes the one to tell: our fault before bad input before no plan before done. */
export function worse(a: ExitCode, b: ExitCode): ExitCode {
  const order: readonly ExitCode[] = [exitCodes.ourFault, exitCodes.badInput, exitCodes.noPlan, exitCodes.done];
  return order.indexOf(a) <= order.indexOf(b) ? a : b;
}
