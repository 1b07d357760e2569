/** Mean receptor drive in steady state against the daily dose, for one person and one way of dividing the day. */
export interface Drive {
  /** @param dose ng a day */
  at(dose: number): number;
  /** The dose with this drive, 0 for none. */
  doseFor(drive: number): number;
}

/** Shares of the present dose at which the model is asked, 1 % to all of it, each 1.29 times the one before. */
export const driveShares: readonly number[] = Array.from({ length: 19 }, (_, index) => 0.01 ** (1 - index / 18));

/**
 * A monotone curve through the model's answers, straight between neighbours.
 * @param drives the model's answers at `driveShares` of the present dose, ascending
 * @throws RangeError where they do not rise
 */
export function driveThrough(present: number, drives: readonly number[]): Drive {
  const doses = [0, ...driveShares.map((share) => share * present)];
  const values = [0, ...drives];
  for (let index = 1; index < values.length; index += 1) {
    if (!(values[index]! > values[index - 1]!)) throw new RangeError('drive must rise with the dose');
  }
  const between = (from: readonly number[], to: readonly number[], x: number): number => {
    if (x <= 0) return 0;
    let upper = 1;
    while (upper < from.length - 1 && from[upper]! < x) upper += 1;
    const share = (x - from[upper - 1]!) / (from[upper]! - from[upper - 1]!);
    return to[upper - 1]! + share * (to[upper]! - to[upper - 1]!);
  };
  return { at: (dose) => between(doses, values, dose), doseFor: (drive) => between(values, doses, drive) };
}
