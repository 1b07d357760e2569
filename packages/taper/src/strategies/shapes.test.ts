import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { driveShares, driveThrough } from './drive.ts';
import { fixedShape } from './fixed.ts';
import { hyperbolicShape } from './hyperbolic.ts';
import { linearShape } from './linear.ts';
import { percentShape } from './percent.ts';

/** A curve whose inverse is known: dose / (dose + k). */
const saturating = (present: number, k: number) =>
  driveThrough(
    present,
    driveShares.map((share) => (share * present) / (share * present + k)),
  );

describe('the forms of a taper, before limits and rounding', () => {
  it('percent takes a share of the dose now', () => {
    expect(percentShape(10).next({ dose: 20 })).toBeCloseTo(18, 12);
    expect(percentShape(10).next({ dose: 5 })).toBeCloseTo(4.5, 12);
  });

  it('fixed and linear take the same amount each time; only linear keeps to dates', () => {
    expect(fixedShape(2).next({ dose: 20 })).toBe(18);
    const linear = linearShape(2);
    expect([...Array(8)].reduce((dose: number) => linear.next({ dose }), 20)).toBeCloseTo(4, 12);
    expect([linear.keepsDates, fixedShape(2).keepsDates]).toEqual([true, undefined]);
  });

  it('hyperbolic takes equal steps of effect, so that milligrams shrink as the dose does', () => {
    const drive = saturating(20e6, 10e6);
    const shape = hyperbolicShape(drive, drive.at(20e6) / 10);
    const doses = [20e6];
    while (doses.length <= 10) doses.push(shape.next({ dose: doses.at(-1)! }));
    const effects = doses.map((dose) => drive.at(dose));
    effects.slice(1).forEach((effect, index) => expect(effects[index]! - effect).toBeCloseTo(effects[0]! / 10, 9));
    const cuts = doses.slice(1).map((dose, index) => doses[index]! - dose);
    cuts.slice(1).forEach((cut, index) => expect(cut).toBeLessThanOrEqual(cuts[index]! * (1 + 1e-9)));
    expect(doses.at(-1)!).toBeCloseTo(0, 3);
    expect(shape.portion!({ dose: doses[2]!, to: doses[5]! })).toBeCloseTo(3, 9);
  });

  it('the drive curve lies within 1 % of a saturating one and inverts itself', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.02, max: 1, noNaN: true }),
        fc.double({ min: 0.3, max: 5, noNaN: true }),
        (share, ratio) => {
          const present = 20e6;
          const k = present * ratio;
          const drive = saturating(present, k);
          const exact = (share * present) / (share * present + k);
          expect(Math.abs(drive.at(share * present) / exact - 1)).toBeLessThan(0.01);
          expect(drive.doseFor(drive.at(share * present)) / (share * present)).toBeCloseTo(1, 9);
        },
      ),
    );
  });

  it('a drive that does not rise with the dose is no drive', () => {
    expect(() =>
      driveThrough(
        20,
        driveShares.map(() => 1),
      ),
    ).toThrow(RangeError);
  });
});
