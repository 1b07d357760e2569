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
  if (share) return share[1];
  if (Math.abs(percent - 10) < 1) return 'About a tenth';
  return `About ${percent < 4 ? Math.round(percent * 10) / 10 : Math.round(percent)} %`;
}
