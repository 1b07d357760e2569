/** Times are kept on a grid of 2^-26 h (0.05 ms), so that differences of times are exact and equal spans are found equal. */
const ticksPerHour = 2 ** 26;

/** @example snapToGrid(0.1 + 0.2) === snapToGrid(0.3) */
export function snapToGrid(hours: number): number {
  return Math.round(hours * ticksPerHour) / ticksPerHour;
}
