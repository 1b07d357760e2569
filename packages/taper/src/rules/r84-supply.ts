import { formatMass, nanograms, toMicrograms } from '@decrescendo/units';
import type { CaseReading } from '../case/case-reading.ts';
import { otherText } from '../messages.ts';
import type { Plan, Status } from '../types.ts';
import type { RuleFinding } from './rule.ts';
import { clockOf } from '../clock.ts';

/**
 * R84: whatever a rule says, the present dose and its supply go on. Every answer carries this, with steps or without (H9).
 * A medicine of unknown content has no dose that anybody could confirm; there the words say not to stop, and whom to call.
 */
export function continueOf(reading: CaseReading, status: Status, findings: readonly RuleFinding[]): Plan['continue'] {
  const fired = (rule: string) => findings.some(({ finding }) => finding.rule === rule && finding.severity === 'BLOCK');
  const who =
    fired('R44') || fired('R77')
      ? 'who-emergency'
      : fired('R57')
        ? 'who-addiction'
        : status === 'specialist'
          ? 'who-specialist'
          : 'who-prescriber';
  const regimen = reading.lines.flatMap(({ at, asNeeded, amount, daily, drug, written }) => {
    const name = drug?.name ?? written;
    if (asNeeded) return [{ time: 'as needed', drug: name, mcg: toMicrograms(daily) }];
    return at.map((minute) => ({ time: clockOf(minute), drug: name, mcg: toMicrograms(amount) }));
  });
  const words = regimen.map(
    ({ time, drug, mcg }) =>
      `${drug} ${formatMass(nanograms(Math.round(mcg * 1000)))} ${time === 'as needed' ? time : `at ${time}`}`,
  );
  const text = fired('R57')
    ? otherText('continue-nothing-known', { who: otherText(who) })
    : otherText('continue', { regimen: words.join(', '), who: otherText(who) });
  return { regimen, text };
}
