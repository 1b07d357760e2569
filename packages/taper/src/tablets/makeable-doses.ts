import { zeroDose, type Nanograms } from '@decrescendo/units';
import type { Kit } from './kit.ts';

const cache = new WeakMap<Kit, { readonly sorted: readonly Nanograms[]; readonly known: ReadonlySet<number> }>();

/** Every sum of at most `maxPieces` pieces of the kit's solids, 0 included, ascending. */
export function solidSums(kit: Kit): { readonly sorted: readonly Nanograms[]; readonly known: ReadonlySet<number> } {
  const kept = cache.get(kit);
  if (kept) return kept;
  const pieces = new Set<number>();
  for (const { strength, parts } of kit.solids)
    for (let part = 1; part <= parts; part *= 2) pieces.add(strength / part);
  const known = new Set<number>([0]);
  let layer: number[] = [0];
  for (let count = 0; count < kit.maxPieces; count += 1) {
    const next: number[] = [];
    for (const sum of layer) {
      for (const piece of pieces) {
        if (known.has(sum + piece)) continue;
        known.add(sum + piece);
        next.push(sum + piece);
      }
    }
    layer = next;
  }
  const sums = { sorted: [...known].sort((a, b) => a - b) as Nanograms[], known };
  cache.set(kit, sums);
  return sums;
}

/** Whether `makeDose` would find a way, without looking for the best one. */
export function isMakeable(dose: Nanograms, kit: Kit): boolean {
  const { known, sorted } = solidSums(kit);
  if (known.has(dose)) return true;
  const step = kit.liquid?.step;
  if (!step || dose % kit.grid !== 0) return false;
  return sorted.some((sum) => sum < dose && (dose - sum) % step === 0);
}

/**
 * The single doses above 0 that can be made, ascending, `upTo` included.
 * With a liquid they lie a step of it apart, so there may be thousands: to look for one, use the `nearest…` functions.
 */
export function makeableDoses(kit: Kit, upTo: Nanograms): Nanograms[] {
  const { sorted } = solidSums(kit);
  if (!kit.liquid) return sorted.filter((dose) => dose > 0 && dose <= upTo);
  const all = new Set<number>();
  for (const sum of sorted) for (let dose: number = sum; dose <= upTo; dose += kit.liquid.step) all.add(dose);
  all.delete(0);
  return [...all].sort((a, b) => a - b) as Nanograms[];
}

/** The largest dose at or below the target that can be made; 0 where there is none. */
export function nearestMakeableAtMost(target: Nanograms, kit: Kit): Nanograms {
  const { sorted } = solidSums(kit);
  const step = kit.liquid?.step;
  let best = 0;
  for (const sum of sorted) {
    if (sum > target) break;
    best = Math.max(best, step ? sum + Math.floor((target - sum) / step) * step : sum);
  }
  return best as Nanograms;
}

/** The smallest dose at or above the target that can be made; undefined where the kit reaches no further. */
export function nearestMakeableAtLeast(target: Nanograms, kit: Kit): Nanograms | undefined {
  if (target <= 0) return zeroDose;
  const { sorted } = solidSums(kit);
  const step = kit.liquid?.step;
  let best = Infinity;
  for (const sum of sorted) {
    if (sum >= target) best = Math.min(best, sum);
    else if (step) best = Math.min(best, sum + Math.ceil((target - sum) / step) * step);
  }
  return Number.isFinite(best) ? (best as Nanograms) : undefined;
}

/** The smallest dose that tablets and capsules make, parts of them where allowed; undefined without solids. */
export function smallestSolid(kit: Kit): Nanograms | undefined {
  return kit.solids.length === 0 ? undefined : (Math.min(...kit.solids.map((solid) => solid.piece)) as Nanograms);
}

/** The smallest dose the whole kit makes; undefined for an empty kit. */
export function smallestMakeable(kit: Kit): Nanograms | undefined {
  return nearestMakeableAtLeast(1 as Nanograms, kit);
}
