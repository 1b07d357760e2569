/** The form of a strategy, before limits and rounding. */
export interface Shape {
  /** Message code that says in one sentence what the step is by itself. */
  readonly reason: string;
  /** The dose wanted next [ng, need not be whole]; anything at or below the goal means the goal. */
  next(at: { readonly dose: number }): number;
}
