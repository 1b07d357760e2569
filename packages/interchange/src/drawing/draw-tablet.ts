import type { ProductLook } from './product-look.ts';
import { element, path, text } from './svg.ts';

const ink = '#000000';
const dotted = { fill: 'none', stroke: '#555555', 'stroke-width': 0.9, 'stroke-dasharray': '1.9 2.2' };
const solid = (fill: string) => ({ fill, stroke: ink, 'stroke-width': 1.1, 'stroke-linejoin': 'round' });
/** Gap between a part that is taken and the part that is not. */
const gap = 2;

/** Width over height of the shapes. */
export function widthOf(shape: ProductLook['shape'], height: number): number {
  return shape === 'round' || shape === 'square' ? height : height * 1.9;
}

/** Height of a shape where a round tablet is `size` across. */
export function heightOf(shape: ProductLook['shape'], size: number): number {
  return shape === 'round' || shape === 'square' ? size : size * 0.62;
}

/**
 * One tablet or capsule, whole or in part, its missing part dotted; the top left corner of its place at x, y.
 *
 * @param quarters  how much of it is taken: 1, 2, 3 or 4 quarters
 */
export function drawTablet(look: ProductLook, quarters: 1 | 2 | 3 | 4, x: number, y: number, size: number): string {
  if (look.shape === 'round') return drawRound(look, quarters, x + size / 2, y + size / 2, size / 2 - 1);
  const height = heightOf(look.shape, size);
  return drawLong(look, quarters, x + 1, y + (size - height) / 2, widthOf(look.shape, height) - 2, height);
}

function drawRound(look: ProductLook, quarters: number, cx: number, cy: number, r: number): string {
  const number = (at: number, level: number) =>
    numberAt(look.number, at, level, quarters === 4 ? r * 1.5 : quarters === 1 ? r * 0.62 : r * 0.8, r * 0.62);
  if (quarters === 4) {
    const lines =
      look.lines === 0
        ? ''
        : line(cx, cy - r * 0.8, cx, cy - r * 0.45) +
          line(cx, cy + r * 0.45, cx, cy + r * 0.8) +
          (look.lines === 2
            ? line(cx - r * 0.85, cy, cx - r * 0.6, cy) + line(cx + r * 0.6, cy, cx + r * 0.85, cy)
            : '');
    return element('circle', { cx, cy, r, ...solid(look.fill) }) + lines + number(cx, cy);
  }
  if (quarters === 2) {
    const [left, right] = [cx - gap / 2, cx + gap / 2];
    return (
      element('path', { d: path('M', right, cy - r, 'A', r, r, 0, 0, 1, right, cy + r, 'Z'), ...dotted }) +
      element('path', { d: path('M', left, cy - r, 'A', r, r, 0, 0, 0, left, cy + r, 'Z'), ...solid(look.fill) }) +
      number(left - r * 0.44, cy)
    );
  }
  const corner = { x: cx - gap / 2, y: cy - gap / 2 };
  const sector = path(
    'M',
    corner.x,
    corner.y,
    'L',
    corner.x,
    corner.y - r,
    'A',
    r,
    r,
    0,
    0,
    0,
    corner.x - r,
    corner.y,
    'Z',
  );
  if (quarters === 1) {
    const rest = path(
      'M',
      cx + gap / 2,
      cy - r,
      'A',
      r,
      r,
      0,
      1,
      1,
      cx - r,
      cy + gap / 2,
      'L',
      cx + gap / 2,
      cy + gap / 2,
      'Z',
    );
    return (
      element('path', { d: rest, ...dotted }) +
      element('path', { d: sector, ...solid(look.fill) }) +
      number(cx - r * 0.42, cy - r * 0.36)
    );
  }
  const kept = path(
    'M',
    cx + gap / 2,
    cy - r,
    'A',
    r,
    r,
    0,
    1,
    1,
    cx - r,
    cy + gap / 2,
    'L',
    cx + gap / 2,
    cy + gap / 2,
    'Z',
  );
  return (
    element('path', { d: sector, ...dotted }) +
    element('path', { d: kept, ...solid(look.fill) }) +
    number(cx + r * 0.3, cy + r * 0.3)
  );
}

function drawLong(look: ProductLook, quarters: number, x: number, y: number, width: number, height: number): string {
  const radius = look.shape === 'square' ? 2 : height / 2;
  if (quarters === 4) {
    const body = element('rect', { x, y, width, height, rx: radius, ry: radius, ...solid(look.fill) });
    const cap = look.shape === 'capsule' ? line(x + width / 2, y + 1, x + width / 2, y + height - 1) : '';
    const at = look.lines === 0 || look.shape === 'capsule' ? [] : look.lines === 1 ? [0.5] : [0.25, 0.5, 0.75];
    const lines = at
      .map(
        (share) =>
          line(x + width * share, y + 1, x + width * share, y + height * 0.24) +
          line(x + width * share, y + height * 0.76, x + width * share, y + height - 1),
      )
      .join('');
    return body + cap + lines + numberAt(look.number, x + width / 2, y + height / 2, width * 0.5, height * 0.5);
  }
  const cut = x + (width * quarters) / 4;
  const left = path(
    'M',
    cut - gap / 2,
    y,
    'L',
    x + radius,
    y,
    'A',
    radius,
    radius,
    0,
    0,
    0,
    x + radius,
    y + height,
    'L',
    cut - gap / 2,
    y + height,
    'Z',
  );
  const right = path(
    'M',
    cut + gap / 2,
    y,
    'L',
    x + width - radius,
    y,
    'A',
    radius,
    radius,
    0,
    0,
    1,
    x + width - radius,
    y + height,
    'L',
    cut + gap / 2,
    y + height,
    'Z',
  );
  return (
    element('path', { d: right, ...dotted }) +
    element('path', { d: left, ...solid(look.fill) }) +
    numberAt(look.number, (x + cut) / 2 + 1, y + height / 2, (width * quarters) / 4 - 6, height * 0.5)
  );
}

/** The strength, as large as its place allows. */
function numberAt(number: string, x: number, y: number, room: number, height: number): string {
  const size = Math.min(height, room / (0.62 * Math.max(1, number.length)));
  return size < 4 ? '' : text(x, y + size * 0.35, size, number, { 'font-weight': 'bold', 'text-anchor': 'middle' });
}

function line(x1: number, y1: number, x2: number, y2: number): string {
  return element('path', {
    d: path('M', x1, y1, 'L', x2, y2),
    stroke: ink,
    'stroke-width': 0.9,
    'stroke-opacity': 0.65,
  });
}
