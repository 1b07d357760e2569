import { element, escapeXml } from '../drawing/svg.ts';
import { heightsWithin, type Point } from './curves.ts';
import { widthOf } from './measure.ts';
import type { Panel } from './panel.ts';
import type { PictureLook } from './picture-look.ts';
import { boxOf, textAt, type TextStyle } from './picture-text.ts';
import type { Box, Ground } from './place-labels.ts';

export function dot(cx: number, cy: number, stroke: string, look: PictureLook): string {
  return element('circle', { cx, cy, r: 4, fill: look.surface, stroke, 'stroke-width': 2 });
}

export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly anchor?: TextStyle['anchor'];
}

/** Words at the first spot that is free; nothing where none is: no label rather than one over another. */
export function label(ground: Ground, words: string, style: TextStyle, spots: readonly Spot[]): string {
  const free = ground.place(
    spots.map((spot) => {
      const set = spot.anchor ? { ...style, anchor: spot.anchor } : style;
      return { ...boxOf(spot.x, spot.y, words, set), spot, set };
    }),
  );
  return free ? textAt(free.spot.x, free.spot.y, words, free.set) : '';
}

/** Spots around a point: above right, above, left of it, below; ever farther. */
export function aroundPoint(x: number, y: number, words: string, style: TextStyle): readonly Spot[] {
  const half = widthOf(words, style) / 2;
  return [8, 14, 22, 32, 44].flatMap((away) => [
    { x: x + 4, y: y - away },
    { x: x - half, y: y - away },
    { x: x - 6, y: y - away, anchor: 'end' as const },
    { x: x + 6, y: y + away + 8 },
    { x: x - 6, y: y + away + 8, anchor: 'end' as const },
  ]);
}

/** A line's name at the line itself, on the side away from its rival, nearest to the wanted place along the axis. */
export function nameAlong(
  ground: Ground,
  line: readonly Point[],
  rival: readonly Point[],
  name: string,
  shape: string,
  fill: string,
  panel: Panel,
  wanted: number,
  look: PictureLook,
): string {
  for (const detail of shape === '' ? [''] : [shape, '']) {
    const bold: TextStyle = { size: 13, bold: true, fill, halo: look.surface };
    const width = widthOf(name, bold) + (detail === '' ? 0 : widthOf(detail, { size: 13 }) + 7);
    const goal = panel.left + wanted * (panel.right - panel.left);
    const spots: (Box & { x: number; y: number; cost: number })[] = [];
    for (let x = panel.left + 6; x + width < panel.right; x += 8) {
      const heights = heightsWithin(line, x - 4, x + width + 4);
      if (heights.length === 0) continue;
      const [highest, lowest] = [Math.min(...heights), Math.max(...heights)];
      for (const y of [highest - 7, lowest + 17]) {
        const isAbove = y < highest;
        if (y < panel.top - 2 || y > panel.bottom - 4) continue;
        if (!isNearest(line, rival, x, x + width, isAbove)) continue;
        const cost = Math.abs(x - goal) + lowest - highest;
        spots.push({ left: x, right: x + width, top: y - 12, bottom: y + 4, x, y, cost });
      }
    }
    const free = ground.place(spots.sort((a, b) => a.cost - b.cost));
    if (!free) continue;
    const second =
      detail === '' ? '' : `<tspan dx="7" font-weight="400" fill="${look.ink2}">${escapeXml(detail)}</tspan>`;
    return textAt(free.x, free.y, name, bold, second);
  }
  return '';
}

/** Whether words above (or below) a line are nearer to it than to its rival all along: no one should take one for the other. */
function isNearest(
  line: readonly Point[],
  rival: readonly Point[],
  from: number,
  to: number,
  isAbove: boolean,
): boolean {
  return [0, 0.25, 0.5, 0.75, 1].every((share) => {
    const x = from + share * (to - from);
    const [own] = heightsWithin(line, x, x);
    const [other] = heightsWithin(rival, x, x);
    if (own === undefined || other === undefined) return true;
    const ahead = isAbove ? own - other : other - own;
    return ahead < -3 || ahead > 40;
  });
}
