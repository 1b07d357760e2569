import { describe, expect, it } from 'vitest';
import { interactions, perpetrators } from '@decrescendo/formulary';
import { fromMilligrams } from '@decrescendo/units';
import { readCase } from '../case/read-case.ts';
import { exampleCase } from '../fixture-case.ts';
import type { ScheduleReading } from '../staircase/schedule-reading.ts';
import type { Case } from '../types.ts';
import { interactionFindings } from './interactions.ts';
import { r82 } from './r82-something-changes.ts';

/** What R82 needs of a schedule: the case and a length of a hundred days. */
const over100Days = (theCase: Case) =>
  ({ reading: read(theCase), stairs: [{ days: 100 }] }) as unknown as ScheduleReading;
const read = (theCase: Case) => {
  const reading = readCase(theCase);
  if (!reading.ok) throw new Error(JSON.stringify(reading.issues));
  return reading.value;
};
const takingOne = (drug: string) => ({ regimen: [{ drug, amount: fromMilligrams(0.5), at: [1320] }] });

describe('interactions', () => {
  for (const row of interactions().filter(
    ({ kind, id }) => kind !== 'condition' && kind !== 'genetic' && id !== 'I5',
  )) {
    it(`H30: ${row.id} fires when ${row.partners[0]} is taken, with its severity at least a warning when it is high`, () => {
      const drug = row.drugs[0] ?? 'diazepam';
      const found = interactionFindings(
        read(exampleCase({ history: takingOne(drug), rest: { comedication: [{ name: row.partners[0]! }] } })),
      );
      const own = found.find(({ finding }) => finding.rule === row.id);
      expect(own?.finding.path).toBe('comedication[0]');
      if (row.severity === 'critical' || row.severity === 'high') expect(own?.finding.severity).not.toBe('INFO');
    });
  }

  it('H30 H20: a medicine nobody here knows is asked about, never passed over, and does not by itself force a prescriber', () => {
    const [found] = interactionFindings(read(exampleCase({ rest: { comedication: [{ name: 'Glimmerol' }] } })));
    expect(found).toMatchObject({
      finding: { rule: 'interaction-unknown', severity: 'WARN', path: 'comedication[0]' },
      consequence: 'note',
    });
  });

  it('H30: alprazolam with ketoconazole needs the prescriber', () => {
    const found = interactionFindings(
      read(exampleCase({ history: takingOne('alprazolam'), rest: { comedication: [{ name: 'ketoconazole' }] } })),
    );
    expect(found.find(({ finding }) => finding.rule === 'I6')).toMatchObject({
      finding: { severity: 'HARD' },
      consequence: 'prescriber',
    });
  });

  it('I4: sodium oxybate and clozapine are for a specialist, promethazine is not', () => {
    const consequence = (name: string) =>
      interactionFindings(read(exampleCase({ rest: { comedication: [{ name }] } }))).find(
        ({ finding }) => finding.rule === 'I4',
      )?.consequence;
    expect(['sodium-oxybate', 'Xywav', 'clozapine', 'promethazine'].map(consequence)).toEqual([
      'specialist',
      'specialist',
      'specialist',
      'note',
    ]);
  });

  it('H31: each enzyme inhibitor or inducer that starts or stops during the plan holds it', () => {
    const names = perpetrators()
      .filter(({ effects }) => effects.length > 0)
      .map(({ name }) => name);
    expect(names.length).toBeGreaterThan(10);
    for (const name of names) {
      const hits = r82.check(over100Days(exampleCase({ rest: { comedication: [{ name, fromDay: 10, toDay: 40 }] } })));
      expect([name, hits.map(({ message }) => message)]).toEqual([name, ['r82-starts', 'r82-stops']]);
    }
  });

  it('H31: what changes after the plan has ended holds nothing', () => {
    expect(
      r82.check(over100Days(exampleCase({ rest: { comedication: [{ name: 'fluvoxamine', toDay: 100 }] } }))),
    ).toEqual([]);
    expect(
      r82.check(over100Days(exampleCase({ rest: { comedication: [{ name: 'fluvoxamine', toDay: 99 }] } }))),
    ).toHaveLength(1);
  });

  it('H31: what began long ago and goes on holds nothing', () => {
    expect(
      r82.check(over100Days(exampleCase({ rest: { comedication: [{ name: 'fluvoxamine', fromDay: -400 }] } }))),
    ).toEqual([]);
  });
});
