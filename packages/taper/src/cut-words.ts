const shares: readonly (readonly [number, string])[] = [
  [5, 'A twentieth'],
  [10, 'A tenth'],
  [12.5, 'An eighth'],
  [20, 'A fifth'],
  [25, 'A quarter'],
  [50, 'Half'],
];

/** How much less, in words: `A tenth`, `About 11 %`. @param percent of the dose before, above 0 */
export function cutWords(percent: number): string {
  const share = shares.find(([value]) => Math.abs(value - percent) < 0.05);
  return share
    ? share[1]
    : percent < 10
      ? `About ${Math.round(percent * 10) / 10} %`
      : `About ${Math.round(percent)} %`;
}
