import { formatDecimal } from '@decrescendo/taper';
import { formatDate } from '../dates.ts';
import { element } from '../drawing/svg.ts';
import { say } from '../messages.ts';
import { formatMcg } from '../plan-view.ts';
import { aroundPoint, dot, label, nameAlong } from './chart-labels.ts';
import { linePath, stairs } from './curves.ts';
import { chosenLine, otherLine } from './line-styles.ts';
import { drawPanel, type Panel } from './panel.ts';
import type { TextStyle } from './picture-text.ts';
import type { Ground } from './place-labels.ts';
import { narrowBelow, type PlanPicture } from './plan-picture.ts';
import type { Strand } from './plan-strands.ts';
import type { Scale } from './scale.ts';

export function drawDose(
  { plan, chosen, other, look, locale, width, country }: PlanPicture,
  panel: Panel,
  x: Scale,
  days: readonly [number, number],
  before: number | undefined,
  ground: Ground,
): string {
  const isNarrow = width < narrowBelow;
  const own = stairs(chosen.treads, before, days, x, panel.y);
  const rival = other ? stairs(other.treads, before, days, x, panel.y) : [];
  ground.keepClear(own);
  if (other) ground.keepClear(rival);
  let svg = drawPanel(
    panel,
    [say(locale, 'panelDose'), say(locale, isNarrow ? 'panelDoseHowShort' : 'panelDoseHow')],
    look,
    locale,
  );
  if (other) svg += element('path', { d: linePath(rival), ...otherLine(look) });
  svg += element('path', { d: linePath(own), ...chosenLine(look) });

  const mark: TextStyle = { size: 14, fill: look.ink, mark: true, halo: look.surface };
  const last = chosen.treads.at(-1)!;
  const endWords = say(locale, 'markEnd', {
    dose: last.mg === 0 ? say(locale, 'none') : formatMcg(last.mg * 1000, locale),
    date: formatDate(plan.steps.at(-1)!.from, 'date', locale, country),
  });
  svg += label(ground, endWords, mark, aroundPoint(x(last.fromDay), panel.y(last.mg), endWords, mark));
  svg += dot(x(last.fromDay), panel.y(last.mg), look.chosen, look);

  const half = before === undefined ? undefined : chosen.treads.find(({ mg }) => mg <= (before + last.mg) / 2);
  if (half && half !== last && half.fromDay > 0) {
    const words = say(locale, 'markHalf', { week: Math.round(half.fromDay / 7) + 1 });
    const drawn = label(ground, words, mark, aroundPoint(x(half.fromDay), panel.y(half.mg), words, mark));
    if (drawn !== '') svg += drawn + dot(x(half.fromDay), panel.y(half.mg), look.chosen, look);
  }
  const first = plan.steps[0]!;
  if (before !== undefined && first.changePercent < 0) {
    const percent = formatDecimal(Math.round(-first.changePercent * 10) / 10, locale);
    const words = say(locale, 'markFirst', { percent });
    const [at, level] = [x(chosen.treads[0]!.fromDay), panel.y(before)];
    svg += label(ground, words, mark, [
      { x: at + 4, y: level - 6 },
      { x: at + 6, y: level + 5 },
    ]);
  }

  const nameOf = (strand: Strand) => say(locale, `strategy.${strand.name}`);
  const shapeOf = (strand: Strand) => (isNarrow ? '' : say(locale, `shape.${strand.name}`));
  svg += nameAlong(ground, own, rival, nameOf(chosen), shapeOf(chosen), look.chosen, panel, 0.42, look);
  if (other) svg += nameAlong(ground, rival, own, nameOf(other), shapeOf(other), look.other, panel, 0.12, look);
  return svg;
}
