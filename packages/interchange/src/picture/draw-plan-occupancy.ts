import { element } from '../drawing/svg.ts';
import { say } from '../messages.ts';
import { bandPath, linePath } from './curves.ts';
import { chosenLine, otherLine } from './line-styles.ts';
import { drawPanel, makePanel, type Panel } from './panel.ts';
import { narrowBelow, type PlanPicture } from './plan-picture.ts';
import { indicesWithin, seriesNamed, type Strand } from './plan-strands.ts';
import { roundTicks, type Scale } from './scale.ts';

export function occupancyPanel(
  strands: readonly Strand[],
  toDay: number,
  sides: { readonly left: number; readonly right: number },
  span: readonly [number, number],
): Panel {
  let top = 0.05;
  for (const { forecast } of strands) {
    seriesNamed(forecast, 'occupancy.total')?.percentiles.p90.forEach((value, at) => {
      if (forecast!.time.values[at]! <= toDay && value > top) top = value;
    });
  }
  const ticks = roundTicks(0, top);
  return makePanel(sides, span, [0, top * 1.05], [ticks[0]!, ticks.at(-1)!]);
}

export function drawOccupancy(
  { chosen, other, look, locale, width }: PlanPicture,
  panel: Panel,
  x: Scale,
  toDay: number,
): string {
  const how = say(locale, width < narrowBelow ? 'panelOccupancyHowShort' : 'panelOccupancyHow');
  let svg = drawPanel(panel, [say(locale, 'panelOccupancy'), how], look, locale);
  for (const strand of [other, chosen]) {
    const series = strand && seriesNamed(strand.forecast, 'occupancy.total');
    if (!strand || !series) continue;
    const days = strand.forecast!.time.values;
    const kept = indicesWithin(days, toDay);
    const across = kept.map((index) => x(days[index]!));
    const at = (values: readonly number[]) => kept.map((index) => panel.y(values[index]!));
    const { p10, p50, p90 } = series.percentiles;
    if (strand === chosen)
      svg += element('path', {
        d: bandPath(across, at(p10), at(p90)),
        fill: look.chosen,
        'fill-opacity': look.bandChosen,
      });
    const middle = at(p50).map((y, index) => ({ x: across[index]!, y }));
    svg += element('path', { d: linePath(middle), ...(strand === chosen ? chosenLine(look) : otherLine(look)) });
  }
  return svg;
}
