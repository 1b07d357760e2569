import { element } from '../drawing/svg.ts';
import { say } from '../messages.ts';
import { dot, label } from './chart-labels.ts';
import { bandPath, heightsWithin, linePath, type Point } from './curves.ts';
import { chosenLine, otherLine } from './line-styles.ts';
import { widthOf } from './measure.ts';
import { drawPanel, makePanel, type Panel } from './panel.ts';
import { textAt, type TextStyle } from './picture-text.ts';
import type { Box, Ground } from './place-labels.ts';
import { narrowBelow, type PlanPicture } from './plan-picture.ts';
import { rangeOf } from './plan-picture-words.ts';
import { indicesWithin, seriesNamed, type Strand, type Worst } from './plan-strands.ts';
import type { Scale } from './scale.ts';

/** 0 to 30, so that mild looks mild; more where a band needs it, 80 at most. */
export function withdrawalPanel(
  strands: readonly Strand[],
  toDay: number,
  sides: { readonly left: number; readonly right: number },
  span: readonly [number, number],
): Panel {
  let top = 30;
  for (const { forecast } of strands) {
    seriesNamed(forecast, 'withdrawal.severity')?.percentiles.p90.forEach((value, at) => {
      if (forecast!.time.values[at]! <= toDay && value > top) top = value;
    });
  }
  const high = Math.min(80, Math.ceil(top / 10) * 10);
  const every = high > 40 ? 20 : 10;
  const ticks = Array.from({ length: Math.floor(high / every) + 1 }, (_, at) => at * every);
  return makePanel(sides, span, [0, high], ticks);
}

export function drawWithdrawal(picture: PlanPicture, panel: Panel, x: Scale, toDay: number, ground: Ground): string {
  const { chosen, other, look, locale, width } = picture;
  const isNarrow = width < narrowBelow;
  let svg = drawPanel(
    panel,
    [say(locale, 'panelWithdrawal'), say(locale, isNarrow ? 'panelWithdrawalHowShort' : 'panelWithdrawalHow')],
    look,
    locale,
  );
  const moderate = panel.y(20);
  svg += element('path', {
    d: `M${panel.left} ${Math.round(moderate * 10) / 10}H${panel.right}`,
    stroke: look.lineStrong,
    'stroke-dasharray': '1 4',
    'stroke-linecap': 'round',
    fill: 'none',
  });
  const quiet: TextStyle = { size: 12, fill: look.ink3, halo: look.surface };
  const moderateWords = say(locale, 'moderateLine');
  svg += label(ground, moderateWords, quiet, [
    ...(isNarrow ? [] : [{ x: panel.right + 8, y: moderate + 4 }]),
    { x: panel.right, y: moderate - 5, anchor: 'end' as const },
  ]);

  const drawn = [other, chosen].flatMap((strand) => {
    const series = strand && seriesNamed(strand.forecast, 'withdrawal.severity');
    if (!strand || !series) return [];
    const kept = indicesWithin(strand.forecast!.time.values, toDay);
    const at = (values: readonly number[]): readonly Point[] =>
      kept.map((index) => ({ x: x(strand.forecast!.time.values[index]!), y: panel.y(Math.min(80, values[index]!)) }));
    return [
      { strand, low: at(series.percentiles.p10), middle: at(series.percentiles.p50), high: at(series.percentiles.p90) },
    ];
  });
  for (const { strand, low, high } of drawn) {
    const isChosen = strand === chosen;
    svg += element('path', {
      d: bandPath(
        low.map((point) => point.x),
        low.map((point) => point.y),
        high.map((point) => point.y),
      ),
      fill: isChosen ? look.chosen : look.other,
      'fill-opacity': isChosen ? look.bandChosen : look.bandOther,
    });
  }
  for (const { strand, middle, high } of drawn) {
    svg += element('path', { d: linePath(middle), ...(strand === chosen ? chosenLine(look) : otherLine(look)) });
    ground.keepClear(high);
    ground.keepClear(middle);
  }
  const bands = drawn.map(({ high }) => high);
  for (const strand of [chosen, other]) {
    if (!strand?.worst) continue;
    const isChosen = strand === chosen;
    const rivalDay = (isChosen ? other : chosen)?.worst?.day ?? Infinity;
    // Words stand on the side away from the other worst week.
    const isBefore = strand.worst.day < rivalDay || (isChosen && strand.worst.day === rivalDay);
    const colour = isChosen ? look.chosen : look.other;
    svg += drawWorst(strand.worst, picture, colour, isBefore ? 'end' : 'start', bands, panel, x, ground);
  }
  return svg;
}

/** The worst week by name, above the bands, with a stem down to its day; beside the panel where the panel is full. */
function drawWorst(
  worst: Worst,
  { look, locale }: PlanPicture,
  colour: string,
  side: 'start' | 'end',
  bands: readonly (readonly Point[])[],
  panel: Panel,
  x: Scale,
  ground: Ground,
): string {
  const at = { x: x(worst.day), y: panel.y(Math.min(80, worst.p50)) };
  const bold: TextStyle = { size: 13, bold: true, fill: colour, halo: look.surface };
  const plain: TextStyle = { size: 13, fill: look.ink2, halo: look.surface };
  const name = say(locale, 'worstWeek', { week: worst.week });
  const full = rangeOf(worst, locale, true);
  const short = rangeOf(worst, locale);
  const wide = (range: string) => Math.max(widthOf(name, bold), widthOf(range, plain));
  const ceiling = Math.min(...bands.flatMap((band) => heightsWithin(band, at.x - 2, at.x + 2)), at.y);
  const stem = (top: number): Box => ({ left: at.x - 3, right: at.x + 3, top, bottom: at.y - 5 });

  const beside = (bottom: number, anchor: 'start' | 'end'): Place => {
    const edge = anchor === 'end' ? at.x - 7 : at.x + 7;
    const left = anchor === 'end' ? edge - wide(full) : edge;
    return {
      left,
      right: left + wide(full),
      top: bottom - 32,
      bottom,
      anchor,
      x: edge,
      hasStem: true,
      range: full,
    };
  };
  const sides = side === 'end' ? (['end', 'start'] as const) : (['start', 'end'] as const);
  const above: Place[] = [];
  for (let bottom = ceiling - 10; bottom - 30 >= panel.top - 6; bottom -= 8)
    above.push(...sides.map((anchor) => beside(bottom, anchor)));
  const aside: Place[] = [];
  for (let away = 16; away <= 220; away += 12) {
    for (let bottom = panel.top + 32; bottom < panel.bottom - 8; bottom += 8) {
      for (const anchor of sides) {
        const edge = anchor === 'end' ? at.x - away : at.x + away;
        const left = anchor === 'end' ? edge - wide(full) : edge;
        const size = { left, right: left + wide(full), top: bottom - 32, bottom };
        aside.push({ ...size, anchor, x: edge, hasStem: false, range: full });
      }
    }
  }
  const left = panel.right + 10;
  for (let top = panel.top; top + 34 < panel.bottom; top += 8) {
    const size = { left, right: left + wide(short), top, bottom: top + 34 };
    aside.push({ ...size, anchor: 'start', x: left, hasStem: false, range: short });
  }
  const over: Place[] = [];
  for (let bottom = panel.top + 30; bottom < panel.bottom; bottom += 8)
    over.push(...sides.map((anchor) => beside(bottom, anchor)));
  const free =
    ground.place(above.filter(({ top }) => ground.isUntaken(stem(top)))) ??
    ground.place(aside) ??
    // The worst week is always named: on a full panel over the bands, with a halo.
    ground.placeOver(over) ??
    ground.placeOver(over.map((place) => shifted(place, panel)));
  if (!free) return dot(at.x, at.y, colour, look);
  const y = free.top + 12;
  const [toward, gap] = free.anchor === 'end' ? [-5, 5] : [5, -5];
  const leader = free.hasStem
    ? `M${round(at.x)} ${round(at.y - 5)}V${round(free.top)}`
    : `M${round(at.x + toward)} ${round(at.y)}L${round(free.x + gap)} ${round(y + 4)}`;
  if (free.hasStem) ground.takeStem(stem(free.top));
  return (
    element('path', { d: leader, stroke: colour, 'stroke-width': 1.2, fill: 'none' }) +
    dot(at.x, at.y, colour, look) +
    textAt(free.x, y, name, { ...bold, anchor: free.anchor }) +
    textAt(free.x, y + 17, free.range, { ...plain, anchor: free.anchor })
  );
}

/** Where a worst week may be named. */
interface Place extends Box {
  readonly anchor: 'start' | 'end';
  readonly x: number;
  /** Upright above its day; else a line leads over. */
  readonly hasStem: boolean;
  readonly range: string;
}

/** The same words, moved into the panel. */
function shifted(place: Place, panel: Panel): Place {
  const by = Math.max(panel.left - place.left, 0) + Math.min(panel.right - place.right, 0);
  return { ...place, left: place.left + by, right: place.right + by, x: place.x + by };
}

const round = (value: number) => Math.round(value * 10) / 10;
