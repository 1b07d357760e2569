import { formatMonth } from '../dates.ts';
import { drawDose } from './draw-plan-dose.ts';
import { drawOccupancy, occupancyPanel } from './draw-plan-occupancy.ts';
import { drawWithdrawal, withdrawalPanel } from './draw-plan-withdrawal.ts';
import { drawAxis, makePanel } from './panel.ts';
import type { Inside } from './picture-frame.ts';
import { Ground } from './place-labels.ts';
import { beforeMg, narrowBelow, type PlanPicture } from './plan-picture.ts';
import { lastDay, seriesNamed } from './plan-strands.ts';
import { linearScale, monthTicks, roundTicks } from './scale.ts';

export function drawPlan(picture: PlanPicture, top: number): Inside {
  const { plan, chosen, other, look, locale, width } = picture;
  const isNarrow = width < narrowBelow;
  const pad = isNarrow ? 18 : 32;
  const left = pad + 36;
  const right = width - pad - (isNarrow ? 4 : 120);
  const before = beforeMg(plan);
  const end = Math.max(lastDay(chosen.treads), other ? lastDay(other.treads) : 0, 28);
  const fromDay = -Math.max(4, Math.round(end * 0.025));
  const worstDay = Math.max(0, chosen.worst?.day ?? 0, other?.worst?.day ?? 0);
  const toDay = Math.max(end + Math.max(7, Math.round(end * 0.03)), worstDay + 7);
  const x = linearScale([fromDay, toDay], [left, right]);
  const sides = { left, right };

  const hasForecast = seriesNamed(chosen.forecast, 'withdrawal.severity') !== undefined;
  const hasOccupancy = seriesNamed(chosen.forecast, 'occupancy.total') !== undefined;
  const heights = isNarrow ? [110, 120, 54] : [148, 158, 72];
  let y = top + 22;
  const next = (height: number): readonly [number, number] => {
    const span = [y, y + height] as const;
    y += height + 58;
    return span;
  };

  const strands = other ? [chosen, other] : [chosen];
  const highest = Math.max(before ?? 0, ...strands.flatMap(({ treads }) => treads.map(({ mg }) => mg)), 0.001);
  const dose = makePanel(sides, next(heights[0]!), [0, highest * 1.14], roundTicks(0, highest));
  const withdrawal = hasForecast ? withdrawalPanel(strands, toDay, sides, next(heights[1]!)) : undefined;
  const occupancy = hasForecast && hasOccupancy ? occupancyPanel(strands, toDay, sides, next(heights[2]!)) : undefined;
  const bottom = y - 58;

  const axisRight = right + (isNarrow ? 0 : 40);
  const months = monthTicks(plan.start, fromDay, toDay, Math.floor((right - left) / 68));
  let svg = drawAxis(
    months.map(({ date, day, withYear }) => ({ x: x(day), words: formatMonth(date, locale, withYear) })),
    [dose.top - 4, bottom + 4],
    axisRight,
    look,
  );

  const ground = new Ground({ left: left - 6, top: dose.top - 6, right: width - pad + 6, bottom: bottom + 4 });
  svg += drawDose(picture, dose, x, [fromDay, toDay], before, ground);
  if (withdrawal) svg += drawWithdrawal(picture, withdrawal, x, toDay, ground);
  if (occupancy) svg += drawOccupancy(picture, occupancy, x, toDay);
  return { svg, bottom: bottom + 24 };
}
