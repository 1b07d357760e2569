import { heightsWithin, type Point } from './curves.ts';

/** A rectangle in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What labels keep clear of: each other, lines, and the edge of the picture. */
export class Ground {
  readonly #frame: Box;
  readonly #boxes: Box[] = [];
  readonly #stems: Box[] = [];
  readonly #lines: (readonly Point[])[] = [];

  constructor(frame: Box) {
    this.#frame = frame;
  }

  keepClear(line: readonly Point[]): void {
    this.#lines.push(line);
  }

  take(box: Box): void {
    this.#boxes.push(box);
  }

  /** A thin upright line: labels keep clear of it, other stems need not. */
  takeStem(box: Box): void {
    this.#stems.push(box);
  }

  isFree(box: Box): boolean {
    if (box.left < this.#frame.left || box.right > this.#frame.right) return false;
    if (box.top < this.#frame.top || box.bottom > this.#frame.bottom) return false;
    if (!this.isUntaken(box) || this.#stems.some((stem) => overlaps(box, stem))) return false;
    return !this.#lines.some((line) => crosses(line, box));
  }

  /** No other label stands there; lines and stems may. */
  isUntaken(box: Box): boolean {
    return !this.#boxes.some((other) => overlaps(box, other));
  }

  /** The first one that is clear of other labels, whatever lines run there. */
  placeOver<T extends Box>(candidates: readonly T[]): T | undefined {
    const free = candidates.find(
      (box) => box.left >= this.#frame.left && box.right <= this.#frame.right && this.isUntaken(box),
    );
    if (free) this.take(free);
    return free;
  }

  /** The first free one of the boxes, which is taken; undefined where none is free. */
  place<T extends Box>(candidates: Iterable<T>): T | undefined {
    for (const candidate of candidates) {
      if (!this.isFree(candidate)) continue;
      this.take(candidate);
      return candidate;
    }
    return undefined;
  }
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function crosses(line: readonly Point[], box: Box): boolean {
  const heights = heightsWithin(line, box.left, box.right);
  if (heights.length === 0) return false;
  // A line that runs above here and below there has been inside in between.
  return Math.min(...heights) < box.bottom && Math.max(...heights) > box.top;
}
