import { formatDecimal } from '@decrescendo/taper';
import { element, escapeXml } from '../drawing/svg.ts';
import type { SheetLocale } from '../sheet-options.ts';
import { breakLines, widthOf } from './measure.ts';
import type { PictureLook } from './picture-look.ts';
import { textAt } from './picture-text.ts';
import { linearScale, type Scale } from './scale.ts';

/** One measure over the picture's time axis. */
export interface Panel {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly y: Scale;
  readonly ticks: readonly number[];
}

export function makePanel(
  { left, right }: { readonly left: number; readonly right: number },
  [top, bottom]: readonly [number, number],
  [low, high]: readonly [number, number],
  ticks: readonly number[],
): Panel {
  return { left, right, top, bottom, y: linearScale([low, high], [bottom, top]), ticks };
}

/** Gridlines at the labelled values, and a title of two parts: what it is, then unit and how to read it. */
export function drawPanel(
  panel: Panel,
  [what, how]: readonly [string, string],
  look: PictureLook,
  locale: SheetLocale,
): string {
  const { left, right, top, y } = panel;
  let svg = '';
  for (const value of panel.ticks) {
    svg += element('path', { d: `M${left} ${round(y(value))}H${right}`, stroke: look.grid, fill: 'none' });
    svg += textAt(left - 9, y(value) + 4, axisNumber(value, locale), { size: 12, fill: look.ink3, anchor: 'end' });
  }
  const room = right - left - widthOf(what, { size: 13, bold: true }) - 8;
  const shown = breakLines(how, { size: 13 }, Math.max(40, room), 1)[0] ?? '';
  const second = `<tspan dx="7" font-weight="400" fill="${look.ink3}">${escapeXml(shown)}</tspan>`;
  return svg + textAt(left, top - 12, what, { size: 13, bold: true, fill: look.ink, halo: look.surface }, second);
}

/** `0.05`, `20`; `5e7` where the digits would not fit beside the axis. */
function axisNumber(value: number, locale: SheetLocale): string {
  const size = Math.abs(value);
  if (size !== 0 && (size < 1e-3 || size >= 1e5))
    return String(Number(value.toPrecision(2)).toExponential()).replace('e+', 'e');
  return formatDecimal(value, locale);
}

/** Upright lines through all panels, with words at the foot. */
export function drawAxis(
  ticks: readonly { readonly x: number; readonly words: string }[],
  [top, bottom]: readonly [number, number],
  right: number,
  look: PictureLook,
): string {
  let svg = '';
  let taken = -Infinity;
  for (const { x, words } of ticks) {
    svg += element('path', { d: `M${round(x)} ${top}V${bottom}`, stroke: look.grid, fill: 'none' });
    const end = x + 4 + widthOf(words, { size: 12 });
    if (x + 4 < taken || end > right) continue;
    taken = end + 6;
    svg += textAt(x + 4, bottom + 18, words, { size: 12, fill: look.ink3 });
  }
  return svg;
}

const round = (value: number) => Math.round(value * 10) / 10;
