/** A scenario spans a life and no more; what lies further is a slip of the hand, and would run for minutes. */
export const longestYears = 100;
/** Hours. */
const longest = longestYears * 365.25 * 24;
/** Days of past use that can be lived. */
export const longestHistoryDays = Math.floor(longest / 24);

/** Whether any of these times [h from the start of the scenario] lies further away than a scenario may span. */
export function reachesTooFar(...times: readonly number[]): boolean {
  return times.some((time) => Math.abs(time) > longest);
}
