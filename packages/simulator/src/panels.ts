/** Longest step of the slow states [h]. */
const longest = 4;

/** First step after a dose [h]; later ones double, because what follows a dose flattens. */
const shortest = 0.125;

/**
 * The next step of the slow states: short after a dose, doubling up to four hours, always a power of two so that its propagator is
 * already known, and cut at the end of the span.
 *
 * @param since      hours since the last dose or change
 * @param remaining  hours to the next event or output
 */
export function nextPanel(since: number, remaining: number): number {
  let h = shortest;
  while (h < longest && h * 2 <= since) h *= 2;
  return h < remaining ? h : remaining;
}
