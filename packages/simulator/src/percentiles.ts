/**
 * The value below which a share of sorted numbers lies, by linear interpolation between neighbours (type 7 of Hyndman & Fan 1996).
 *
 * @param sorted  ascending, at least one
 * @example       percentile(Float64Array.of(1, 2, 3, 4), 0.5) // 2.5
 */
export function percentile(sorted: Float64Array, share: number, count = sorted.length): number {
  const place = share * (count - 1);
  const below = Math.floor(place);
  const low = sorted[below]!;
  return below + 1 < count ? low + (place - below) * (sorted[below + 1]! - low) : low;
}
