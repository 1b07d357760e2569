/** The form of a strategy, before limits and rounding. */
export interface Shape {
  /** Message code that says in one sentence what the step is by itself. */
  readonly reason: string;
  /** The dose wanted next [ng, need not be whole]; anything at or below the goal means the goal. */
  next(at: { readonly dose: number }): number;
  /** How many of its steps lie between two doses; without it, a share of the next cut. */
  portion?(way: { readonly dose: number; readonly to: number }): number;
  /** Whether it is a curve over dates: what rounding holds back is made up for as the curve gets there, never before it. */
  readonly keepsDates?: true;
}
