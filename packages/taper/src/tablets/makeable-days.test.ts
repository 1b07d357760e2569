import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromMilligrams, nanograms, type Nanograms } from '@decrescendo/units';
import { fixtureProduct, scoredTablets } from './fixture-products.ts';
import { kitOf } from './kit.ts';
import { makeDay } from './make-day.ts';
import { makeDose } from './make-dose.ts';
import { makeableDays, nearestMakeableDay } from './makeable-days.ts';
import {
  isMakeable,
  makeableDoses,
  nearestMakeableAtLeast,
  nearestMakeableAtMost,
  smallestMakeable,
  smallestSolid,
} from './makeable-doses.ts';

const mg = fromMilligrams;
const us = kitOf(scoredTablets, { liquid: false, split: 'scored', maxTabletsPerDose: 4 });
const liquid = kitOf([...scoredTablets, fixtureProduct('diazepam-liquid-2mg-per-5ml-uk', 0.4, { form: 'liquid' })], {
  liquid: true,
  split: 'scored',
  maxTabletsPerDose: 4,
});

describe('makeable doses', () => {
  it('lists single doses, ascending', () => {
    const kit = kitOf([fixtureProduct('x-1', 1, { splitInto: 2 }), fixtureProduct('x-5', 5)], {
      liquid: false,
      split: 'scored',
      maxTabletsPerDose: 2,
    });
    expect(makeableDoses(kit, mg(6)).map((dose) => dose / 1e6)).toEqual([0.5, 1, 1.5, 2, 5, 5.5, 6]);
  });

  it('knows the smallest dose of tablets and of everything', () => {
    expect(smallestSolid(us)).toBe(mg(1));
    expect(smallestMakeable(us)).toBe(mg(1));
    expect(smallestSolid(liquid)).toBe(mg(1));
    expect(smallestMakeable(liquid)).toBe(mg(0.04));
    const empty = kitOf([], { liquid: true, split: 'scored', maxTabletsPerDose: 4 });
    expect([smallestSolid(empty), smallestMakeable(empty)]).toEqual([undefined, undefined]);
  });

  it.each([
    ['tablets', us],
    ['tablets and a liquid', liquid],
  ])('H5: nearest below and above agree with the whole list (%s)', (_, kit) => {
    const all = [0 as Nanograms, ...makeableDoses(kit, mg(50))];
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_000 }), (hundredths) => {
        const target = nanograms(hundredths * 10_000);
        expect(nearestMakeableAtMost(target, kit)).toBe(all.findLast((dose) => dose <= target));
        expect(nearestMakeableAtLeast(target, kit)).toBe(all.find((dose) => dose >= target));
        expect(isMakeable(target, kit)).toBe(all.includes(target));
        expect(makeDose(target, kit) !== undefined).toBe(all.includes(target));
      }),
      { numRuns: 300 },
    );
  });
});

describe('makeable days', () => {
  const minutes = [480, 1200];
  const shape = [mg(5), mg(5)];

  it('H5: lists exactly the totals that can be made without raising a dose', () => {
    const listed = makeableDays(minutes, shape, 'any', us, mg(10));
    const tried: number[] = [];
    for (let daily = 9_750_000; daily > 0; daily -= 250_000) {
      const day = makeDay(nanograms(daily), minutes, shape, 'any', us);
      if (day && day.raised.length === 0) tried.push(daily);
    }
    expect(listed).toEqual(tried);
  });

  it('thins the totals of a liquid, each of them makeable, none missing by more than half a percent and a step', () => {
    const listed = makeableDays(minutes, shape, 'any', liquid, mg(10));
    expect(listed.length).toBeLessThan(700);
    listed.forEach((daily, index) => {
      expect(makeDay(daily, minutes, shape, 'any', liquid)?.raised).toEqual([]);
      const before = listed[index - 1] ?? mg(10);
      expect(before - daily).toBeGreaterThan(0);
      expect(before - daily).toBeLessThanOrEqual(before * 0.006 + 40_000);
    });
    expect(listed.at(-1)).toBe(40_000);
  });

  it('finds the day nearest a target within bounds, the higher of two', () => {
    const near = (target: number, bounds: Parameters<typeof nearestMakeableDay>[5], kit = us) =>
      nearestMakeableDay(mg(target), minutes, shape, 'any', kit, bounds)?.daily;
    expect(near(9, {})).toBe(mg(9));
    expect(near(9.25, {})).toBe(mg(9.5));
    expect(near(9.25, { atMost: mg(9.25) })).toBe(mg(9));
    expect(near(9, { below: mg(9) })).toBe(mg(8.5));
    expect(near(9.6, { atLeast: mg(9.75), atMost: mg(9.9) })).toBeUndefined();
    expect(near(9.013, {}, liquid)).toBe(mg(9.02));
    expect(near(20, {})).toBe(mg(10));
  });

  it('takes the simplest day near the target where it may: 4.5 + 4.5 with tablets rather than two measured volumes', () => {
    const near = (simplestWithin: number) =>
      nearestMakeableDay(mg(9.02), minutes, shape, 'any', liquid, {
        atMost: mg(9.1),
        atLeast: mg(8.9),
        simplestWithin: mg(simplestWithin),
      });
    expect(near(0)?.daily).toBe(mg(9.02));
    expect(near(0.1)?.daily).toBe(mg(9));
    expect(
      near(0.1)
        ?.doses.flatMap(({ made }) => made.items)
        .some((item) => 'mL' in item),
    ).toBe(false);
  });

  it.each([
    ['tablets', us],
    ['tablets and a liquid', liquid],
  ])('H5: the nearest day agrees with trying every total (%s)', (_, kit) => {
    const all: number[] = [];
    for (let daily: number = kit.grid; daily <= 10_000_000; daily += kit.grid) {
      const day = makeDay(nanograms(daily), minutes, shape, 'any', kit);
      if (day && day.raised.length === 0) all.push(daily);
    }
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 0, max: 300 }), (hundredths, room) => {
        const target = nanograms(hundredths * 10_000);
        const atLeast = nanograms(Math.max(0, hundredths - room) * 10_000);
        const found = nearestMakeableDay(target, minutes, shape, 'any', kit, { atLeast, atMost: target });
        expect(found?.daily).toBe(all.findLast((daily) => daily <= target && daily >= atLeast));
      }),
      { numRuns: 100 },
    );
  });
});
