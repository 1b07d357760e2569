import { element } from '../drawing/svg.ts';
import { say } from '../messages.ts';
import { breakLines } from './measure.ts';
import type { Inside } from './picture-frame.ts';
import { textAt } from './picture-text.ts';
import { narrowBelow, type PlanPicture } from './plan-picture.ts';

/** A plan without steps: each reason in its words, with rule and source. */
export function drawReasons({ plan, look, locale, width }: PlanPicture, top: number): Inside {
  const pad = width < narrowBelow ? 18 : 32;
  const reasons = plan.findings.filter(({ severity }) => severity === 'BLOCK' || severity === 'HARD');
  let svg = '';
  let y = top - 14;
  for (const { rule, text, source } of reasons.slice(0, 6)) {
    const lines = breakLines(text, { size: 15 }, width - 2 * pad - 18, 6);
    svg += element('path', {
      d: `M${pad + 1} ${y + 6}V${y + lines.length * 21 + 24}`,
      stroke: look.stop,
      'stroke-width': 2,
      'stroke-linecap': 'round',
    });
    for (const line of lines) {
      y += 21;
      svg += textAt(pad + 18, y, line, { size: 15, fill: look.ink });
    }
    y += 20;
    const told = [rule, source].filter((part) => part !== '').join(' · ');
    const [shown = ''] = breakLines(told, { size: 12.5 }, width - 2 * pad - 18, 1);
    svg += textAt(pad + 18, y, shown, { size: 12.5, fill: look.ink3 });
    y += 16;
  }
  if (reasons.length === 0) {
    for (const line of breakLines(say(locale, 'continueText'), { size: 15 }, width - 2 * pad, 6)) {
      y += 21;
      svg += textAt(pad, y, line, { size: 15, fill: look.ink });
    }
  }
  return { svg, bottom: y + 4 };
}
