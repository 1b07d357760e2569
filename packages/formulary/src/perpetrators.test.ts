import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { activityAt, presenceOf } from './activity.ts';
import { factsOf } from './check-drug.ts';
import { drug } from './find-drug.ts';
import { perpetrator, perpetrators } from './find-perpetrator.ts';

const required =
  'ketoconazole itraconazole voriconazole fluconazole clarithromycin erythromycin fluvoxamine fluoxetine cimetidine omeprazole diltiazem verapamil ritonavir efavirenz rifampicin carbamazepine phenytoin st-johns-wort grapefruit-juice'.split(
    ' ',
  );

describe('the perpetrators', () => {
  it.each(required)('know %s', (name) => {
    expect(perpetrator(name)?.effects.length).toBeGreaterThan(0);
  });

  it('H22: give a source, a grade and a range for every number', () => {
    for (const entry of perpetrators()) {
      for (const [path, { value, low, high, source }] of factsOf(entry, '')) {
        expect(low <= value && value <= high && source !== '', `${entry.name} ${path}`).toBe(true);
      }
    }
  });

  it('answer to one name each', () => {
    for (const entry of perpetrators())
      for (const name of [entry.name, ...entry.aliases]) expect(perpetrator(name), name).toBe(entry);
    expect(perpetrator('Rifampin')?.name).toBe('rifampicin');
    expect(perpetrator('unheard-of')).toBeUndefined();
  });

  it('measure only drugs of the formulary', () => {
    for (const entry of perpetrators())
      for (const { drug: name } of entry.measured) expect(drug(name), name).toBeDefined();
  });

  it('H31: inducers come and go over days to weeks, as published for rifampicin', () => {
    for (const name of ['rifampicin', 'carbamazepine', 'phenytoin', 'phenobarbital', 'efavirenz', 'st-johns-wort']) {
      const { onset, offset } = perpetrator(name)!;
      expect(onset.value).toBeGreaterThanOrEqual(24);
      expect(offset.value).toBeGreaterThanOrEqual(48);
    }
    // One week after the last dose about a sixth of the effect is left.
    expect(2 ** (-168 / perpetrator('rifampicin')!.offset.value)).toBeCloseTo(0.17, 2);
  });

  it('H31: fluoxetine goes over weeks, cimetidine within a day', () => {
    expect(perpetrator('fluoxetine')!.offset.value).toBeGreaterThan(150);
    expect(perpetrator('cimetidine')!.offset.value).toBeLessThan(24);
  });

  it('grapefruit juice reaches the gut alone', () => {
    expect(perpetrator('grapefruit-juice')!.effects.map(({ site }) => site)).toEqual(['gut']);
  });
});

describe('activityAt', () => {
  it('is 1 without the comedication and the full activity with all of it', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 20, noNaN: true }), (activity) => {
        expect(activityAt(activity, 0)).toBeCloseTo(1, 12);
        expect(activityAt(activity, 1)).toBeCloseTo(activity, 9);
      }),
    );
  });

  it('moves one way with presence', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 20, noNaN: true }), share, share, (activity, a, b) => {
        const [less, more] = [activityAt(activity, Math.min(a, b)), activityAt(activity, Math.max(a, b))];
        if (activity < 1) expect(more).toBeLessThanOrEqual(less + 1e-12);
        else expect(more).toBeGreaterThanOrEqual(less - 1e-12);
      }),
    );
  });

  it('halves the inhibition of half a dose as a concentration would', () => {
    expect(activityAt(0.25, 0.5)).toBeCloseTo(0.4, 12);
    const fluconazole = perpetrator('fluconazole')!;
    expect([presenceOf(fluconazole, 50), presenceOf(fluconazole, 400), presenceOf(fluconazole)]).toEqual([0.25, 1, 1]);
  });
});
