import { describe, expect, it } from 'vitest';
import { fixtureProduct } from './fixture-products.ts';
import { kitOf } from './kit.ts';

const options = { liquid: true, split: 'quarters', maxTabletsPerDose: 6 } as const;
const parts = (more: Parameters<typeof fixtureProduct>[2], split: 'none' | 'scored' | 'quarters' = 'quarters') =>
  kitOf([fixtureProduct('x-1', 1, more)], { ...options, split, present: ['x-1'] }).solids[0]?.parts;

describe('kitOf', () => {
  it('H7: never plans an extended-release product, even when it is the one in use', () => {
    const products = [
      fixtureProduct('x-xr', 1, { form: 'tablet-xr', splitInto: 2 }),
      fixtureProduct('x-cap', 1, { form: 'capsule-xr' }),
      fixtureProduct('x-mr', 1, { modifiedRelease: true }),
    ];
    const kit = kitOf(products, { ...options, present: ['x-xr', 'x-cap', 'x-mr'] });
    expect(kit.solids).toEqual([]);
    expect(kit.leftOut.map(({ reason }) => reason)).toEqual([
      'modified-release',
      'modified-release',
      'modified-release',
    ]);
  });

  it.each(['capsule', 'odt', 'sublingual', 'film'] as const)(
    'H7: a %s is never broken, whatever its record says',
    (form) => {
      expect(parts({ form, splitInto: 4 })).toBe(1);
    },
  );

  it('R59: a score is used only where its source describes it', () => {
    expect(parts({ splitInto: 2, splitSource: 'equal: stated' })).toBe(2);
    expect(parts({ splitInto: 2, splitSource: 'instructed: leaflet' })).toBe(2);
    expect(parts({ splitInto: 2, splitSource: 'line: one side' })).toBe(2);
    for (const splitSource of [
      '',
      'unknown',
      'none',
      'conflict: makers differ',
      'swallow-only: notch',
      'never: capsule',
    ])
      expect(parts({ splitInto: 2, splitSource })).toBe(1);
  });

  it('R58: a coated tablet is broken only where it is licensed to be', () => {
    expect(parts({ coated: true, splitInto: 1 })).toBe(1);
    expect(parts({ coated: true, splitInto: 2 })).toBe(2);
  });

  it('a person who wants no quarters, or no halves, gets none; nobody gets finer than the score', () => {
    expect(parts({ splitInto: 4 }, 'quarters')).toBe(4);
    expect(parts({ splitInto: 4 }, 'scored')).toBe(2);
    expect(parts({ splitInto: 4 }, 'none')).toBe(1);
    expect(parts({ splitInto: 2 }, 'quarters')).toBe(2);
    expect(parts({ splitInto: 1 }, 'quarters')).toBe(1);
  });

  it('H22: a product whose strength was not read stays whole', () => {
    expect(parts({ splitInto: 2, mark: 'recall' })).toBe(1);
  });

  it('a sublingual tablet or film stays only where it is in use or nothing else exists', () => {
    const tablet = fixtureProduct('x-tablet', 1);
    const film = fixtureProduct('x-film', 0.25, { form: 'film' });
    expect(kitOf([tablet, film], options).solids.map(({ product }) => product.id)).toEqual(['x-tablet']);
    expect(kitOf([tablet, film], options).leftOut).toEqual([{ product: 'x-film', reason: 'special-form' }]);
    expect(kitOf([tablet, film], { ...options, present: ['x-film'] }).solids).toHaveLength(2);
    expect(kitOf([film], options).solids).toHaveLength(1);
  });

  it('H7: an orally disintegrating tablet comes in, whole, where it is smaller than any piece of an ordinary one, and only there', () => {
    const tablet = fixtureProduct('x-tablet', 0.5, { splitInto: 2 });
    const odts = [0.125, 0.25, 0.5].map((mg) => fixtureProduct(`x-odt-${mg}`, mg, { form: 'odt', splitInto: 2 }));
    const ids = (split: 'none' | 'scored') => kitOf([tablet, ...odts], { ...options, split }).solids;
    expect(ids('scored').map(({ product, parts }) => [product.id, parts])).toEqual([
      ['x-tablet', 2],
      ['x-odt-0.125', 1],
    ]);
    expect(ids('none').map(({ product, parts }) => [product.id, parts])).toEqual([
      ['x-tablet', 1],
      ['x-odt-0.25', 1],
      ['x-odt-0.125', 1],
    ]);
  });

  it('liquids and drops only where they are wanted', () => {
    const liquid = fixtureProduct('x-liquid', 1, { form: 'liquid' });
    const drops = fixtureProduct('x-drops', 10, { form: 'drops', dropsPerMl: 20 });
    const kit = kitOf([liquid, drops], { ...options, liquid: false });
    expect(kit.liquid).toBeUndefined();
    expect(kit.leftOut.map(({ reason }) => reason)).toEqual(['liquid-not-wanted', 'liquid-not-wanted']);
  });

  it('H3: one liquid at most: the one in use, else read before recalled, without ethanol, in whole tenths of a milligram', () => {
    const weak = fixtureProduct('x-weak', 0.4, { form: 'liquid' });
    const strong = fixtureProduct('x-strong', 1, { form: 'suspension' });
    const spirit = fixtureProduct('x-spirit', 1, { form: 'liquid', excipients: ['ethanol'] });
    const recalled = fixtureProduct('x-a-recalled', 1, { form: 'liquid', mark: 'recall' });
    const all = [weak, strong, spirit, recalled];
    expect(kitOf(all, options).liquid?.product.id).toBe('x-strong');
    expect(kitOf([spirit, recalled, weak], options).liquid?.product.id).toBe('x-weak');
    expect(kitOf(all, { ...options, present: ['x-spirit'] }).liquid?.product.id).toBe('x-spirit');
    expect(kitOf(all, options).leftOut.map(({ reason }) => reason)).toEqual([
      'one-liquid-only',
      'one-liquid-only',
      'one-liquid-only',
    ]);
  });

  it('two statements of one content, as salt and as base, never make a cut between them', () => {
    const base = fixtureProduct('flurazepam-tablet-27.42mg-de', 27.42, { mark: 'verified-secondary' });
    const salt = fixtureProduct('flurazepam-tablet-30mg-de', 30, { splitInto: 2 });
    expect(kitOf([base, salt], options).solids.map(({ product }) => product.id)).toEqual([salt.id]);
    expect(kitOf([base, salt], options).leftOut).toEqual([{ product: base.id, reason: 'stated-as-another-salt' }]);
    expect(kitOf([base, salt], { ...options, present: [base.id] }).solids.map(({ product }) => product.id)).toEqual([
      base.id,
    ]);
  });

  it('R83: drops without a known number to the mL are left out', () => {
    const kit = kitOf([fixtureProduct('x-drops', 2.5, { form: 'drops', stepMicrolitres: 100 })], options);
    expect(kit.liquid).toBeUndefined();
    expect(kit.leftOut).toEqual([{ product: 'x-drops', reason: 'drops-per-ml-unknown' }]);
  });
});
