import { describe, expect, it } from 'vitest';
import { steadyDrive } from './steady-drive.ts';
import { curves, everyDay, hours, person, regimen } from './write-scenarios.fixture.ts';

function drives(...args: Parameters<typeof steadyDrive>): readonly number[] {
  const result = steadyDrive(...args);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

describe('the steady drive', () => {
  it('is 0 without a drug and flattens as the dose rises', () => {
    const [none, five, ten, twenty, forty] = drives(
      person(),
      [0, 5, 10, 20, 40].map((dose) => (dose === 0 ? [] : regimen('diazepam', dose, [8, 20]))),
    );
    expect(none).toBe(0);
    expect(ten! / five!).toBeGreaterThan(1.5);
    expect(ten! / five!).toBeLessThan(2);
    expect(forty! / twenty!).toBeLessThan(twenty! / ten!);
  });

  it('is the mean over a day of what the fast adaptation aims at, once the regimen has been taken for weeks', () => {
    const [drive] = drives(person(), [regimen('lorazepam', 2, [9, 21])]);
    const times = hours(40 * 24, 41 * 24, 0.05);
    // With a quick and equal rise and fall the fast part follows kf y: read y from it.
    const parameters = Object.fromEntries(
      ['tauFon', 'tauFoff'].map((name) => [`adaptation.${name}`, { value: 0.002, unit: 'd' }]),
    );
    const seen = curves(everyDay('lorazepam', 2, [9, 21], 42), times, ['adaptation.fast'], {
      model: { off: [], parameters },
    });
    const mean = seen['adaptation.fast']!.reduce((a, b) => a + b) / times.length / 0.285;
    expect(Math.abs(drive! / mean - 1)).toBeLessThan(0.01);
  });

  it('says which drug it does not know', () => {
    const result = steadyDrive(person(), [[], regimen('no-such-drug', 1, [8])]);
    expect(result.ok ? [] : result.issues.map(({ code, path }) => `${code} at ${path}`)).toEqual([
      'drug-unknown at regimens[1][0].drug',
    ]);
  });
});
