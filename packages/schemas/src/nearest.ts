/**
 * The known word nearest to what was written, or undefined where none is near.
 *
 * @param most  how many edits are near, default one in three letters
 * @example nearest('amout', ['amount', 'at']) // 'amount'
 */
export function nearest(written: string, known: Iterable<string>, most?: number): string | undefined {
  if (written.length > 60) return undefined;
  const lower = fold(written);
  let best: string | undefined;
  let bestDistance = (most ?? Math.max(1, Math.floor(lower.length / 3))) + 1;
  for (const word of known) {
    const distance = editDistance(lower, fold(word));
    if (distance < bestDistance) [best, bestDistance] = [word, distance];
  }
  return best;
}

/** Letter case, and which mark joins the words, are no difference to a reader. */
function fold(word: string): string {
  return word.toLowerCase().replace(/[\s_-]/g, '');
}

/** Insertions, deletions, replacements and swaps of neighbours that turn one word into the other. */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, beforeLast[j - 2]! + 1);
      row.push(cost);
    }
    [beforeLast, last] = [last, row];
  }
  return last[b.length]!;
}
