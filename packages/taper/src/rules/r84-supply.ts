import { formatMass, nanograms, toMicrograms } from '@decrescendo/units';
import type { CaseReading } from '../case/case-reading.ts';
import { otherText, phrase } from '../messages.ts';
import type { Plan, Status } from '../types.ts';
import type { RuleFinding } from './rule.ts';
import { clockOf } from '../clock.ts';

/**
 * R84: whatever a rule says, the present dose and its supply go on. Every answer carries this, with steps or without (H9).
 * A medicine of unknown content has no dose that anybody could confirm; there the words say not to stop, and whom to call.
 */
export function continueOf(reading: CaseReading, status: Status, findings: readonly RuleFinding[]): Plan['continue'] {
  const regimen = reading.lines.flatMap(({ at, asNeeded, amount, daily, drug, written }) => {
    const name = drug?.name ?? written;
    if (asNeeded) return [{ time: 'as needed', drug: name, mcg: toMicrograms(daily) }];
    return at.map((minute) => ({ time: clockOf(minute), drug: name, mcg: toMicrograms(amount) }));
  });
  const words = regimen.map(({ time, drug, mcg }) =>
    phrase(time === 'as needed' ? 'taken-as-needed' : 'taken-at', {
      drug,
      dose: formatMass(nanograms(Math.round(mcg * 1000))),
      time,
    }),
  );
  const name = reading.theCase.decision?.prescriber;
  const prescriber = name ? phrase('the-prescriber-named', { name }) : phrase('the-prescriber');
  const who = otherText(whoToCall(status, findings), { prescriber });
  const unknown = findings.some(({ finding }) => finding.rule === 'R57' && finding.severity === 'BLOCK');
  const text = unknown
    ? otherText('continue-nothing-known', { who })
    : otherText('continue', { regimen: words.join(', '), who });
  return { regimen, text };
}

/** The people who decide, by what stopped the plan, gravest first. */
const callFor: readonly (readonly [path: RegExp, rules: readonly string[], who: string])[] = [
  [/./, ['R44', 'R77'], 'who-emergency'],
  [/./, ['R57'], 'who-addiction'],
  [/^person\.age/, ['R2'], 'who-child'],
  [/^conditions/, ['R2'], 'who-palliative'],
  [/./, ['R75'], 'who-maternity'],
];

function whoToCall(status: Status, findings: readonly RuleFinding[]): string {
  if (status !== 'refused' && status !== 'specialist') return 'who-prescriber';
  const decisive = findings.filter(({ consequence }) => consequence === 'refused' || consequence === 'specialist');
  for (const [path, rules, who] of callFor) {
    if (decisive.some(({ finding }) => rules.includes(finding.rule) && path.test(finding.path))) return who;
  }
  if (decisive.some(({ message }) => message.endsWith('-epilepsy'))) return 'who-epilepsy';
  return status === 'specialist' ? 'who-specialist' : 'who-prescriber';
}
