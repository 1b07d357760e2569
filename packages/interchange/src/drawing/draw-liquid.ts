import { element, path, text, type Drawing, drawing } from './svg.ts';

const ink = '#000000';
const filled = '#cfdff0';

/** The smallest usual measure that holds a volume: 1, 2.5, 5, 10 or 20 mL; what is larger is drawn as the largest, with its number. */
export function syringeFor(mL: number): number {
  return [1, 2.5, 5, 10, 20].find((size) => mL <= size) ?? 20;
}

/**
 * An oral syringe lying on its side, tip to the left, filled to its mark.
 *
 * @param label  the volume in words, e.g. `3.7 mL`
 */
export function drawSyringe(
  mL: number,
  label: string,
  width: number,
  formatNumber: (value: number) => string,
): Drawing {
  const size = syringeFor(mL);
  const share = Math.min(1, mL / size);
  const [left, top, length, bore] = [14, 15, width - 46, 17];
  const mark = left + length * share;
  let inside = element('path', {
    d: path(
      'M',
      left,
      top + bore / 2 - 4,
      'L',
      4,
      top + bore / 2 - 2,
      'L',
      4,
      top + bore / 2 + 2,
      'L',
      left,
      top + bore / 2 + 4,
      'Z',
    ),
    fill: filled,
    stroke: ink,
    'stroke-width': 0.9,
  });
  inside += element('rect', { x: left, y: top, width: length * share, height: bore, fill: filled });
  inside += element('rect', {
    x: left,
    y: top,
    width: length,
    height: bore,
    fill: 'none',
    stroke: ink,
    'stroke-width': 1.1,
  });
  // Plunger: seal at the mark, rod out to the right.
  inside += element('rect', { x: mark, y: top + 1, width: 4, height: bore - 2, fill: '#333333' });
  inside += element('path', {
    d: path('M', mark + 4, top + bore / 2, 'L', Math.max(left + length + 22, mark + 8), top + bore / 2),
    stroke: '#333333',
    'stroke-width': 2.4,
  });
  inside += element('path', {
    d: path('M', left + length + 22, top + 1, 'L', left + length + 22, top + bore - 1),
    stroke: ink,
    'stroke-width': 2,
  });
  for (let tenth = 0; tenth <= 10; tenth += 1) {
    const at = left + (length * tenth) / 10;
    inside += element('path', {
      d: path('M', at, top + bore, 'L', at, top + bore - (tenth % 5 === 0 ? 6 : 3.5)),
      stroke: ink,
      'stroke-width': 0.7,
    });
    if (tenth % 5 === 0)
      inside += text(at, top + bore + 9, 7, formatNumber((size * tenth) / 10), {
        'text-anchor': 'middle',
        fill: '#333333',
      });
  }
  inside += element('path', {
    d: path('M', mark, top - 1, 'L', mark - 3, top - 5, 'L', mark + 3, top - 5, 'Z'),
    fill: ink,
  });
  inside += text(Math.min(Math.max(mark, 26), width - 30), top - 7, 9, label, {
    'text-anchor': 'middle',
    'font-weight': 'bold',
  });
  return drawing(width, top + bore + 12, label, inside);
}

/** Drops to count, in rows of ten; too many to draw are one drop with their number. */
export function drawDrops(count: number, label: string, width: number): Drawing {
  const size = 13;
  if (count > 40)
    return drawing(width, 22, label, drop(8, 3, 12) + text(20, 15, 11, `× ${count}`, { 'font-weight': 'bold' }));
  let inside = '';
  for (let index = 0; index < count; index += 1) {
    // A wider gap after five makes rows countable.
    const column = index % 10;
    inside += drop(6 + column * size + (column >= 5 ? 5 : 0), 2 + Math.floor(index / 10) * 17, 10);
  }
  return drawing(Math.min(width, 150), 2 + Math.ceil(count / 10) * 17, label, inside);
}

function drop(cx: number, top: number, height: number): string {
  const r = height * 0.36;
  const middle = top + height - r;
  return element('path', {
    d: path(
      'M',
      cx,
      top,
      'C',
      cx + r * 0.5,
      top + height * 0.32,
      cx + r,
      middle - r * 0.4,
      cx + r,
      middle,
      'A',
      r,
      r,
      0,
      0,
      1,
      cx - r,
      middle,
      'C',
      cx - r,
      middle - r * 0.4,
      cx - r * 0.5,
      top + height * 0.32,
      cx,
      top,
      'Z',
    ),
    fill: filled,
    stroke: ink,
    'stroke-width': 0.9,
  });
}
