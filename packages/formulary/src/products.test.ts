import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { drug } from './find-drug.ts';
import { product, products, productsOf } from './find-product.ts';
import { product as build } from './products/product.ts';
import { readCsv } from '../data/read-csv.ts';

const register = readCsv(readFileSync(new URL('../data/products.csv', import.meta.url), 'utf8'));
const byRow = register.map((row) => [row['product_id']!, row] as const);

describe('the products', () => {
  it('are exactly the marketed rows of the register, each once', () => {
    expect(
      products()
        .map(({ id }) => id)
        .sort(),
    ).toEqual(byRow.map(([id]) => id).sort());
    expect(new Set(products().map(({ id }) => id)).size).toBe(224);
  });

  it.each(byRow)('%s says what its label says', (id, row) => {
    const found = product(id)!;
    expect(found.drug).toBe(row['drug']);
    expect(found.country).toBe(row['country']!.toLowerCase());
    expect(id.startsWith(`${found.drug}-${found.form}-`)).toBe(true);
    expect(found.label).toBe(row['strength']);
    // Exact: milligrams as a ratio of whole numbers, never through a float.
    const [, whole, decimals = '', volume] = /^([0-9]+)(?:\.([0-9]+))? mg(?:\/([0-9]*) ?mL)?$/.exec(row['strength']!)!;
    const numerator = BigInt(whole! + decimals) * 1_000_000n;
    const denominator = 10n ** BigInt(decimals.length) * BigInt(volume === undefined || volume === '' ? 1 : volume);
    expect(BigInt(found.strength) * denominator).toBe(numerator);
    expect(found.unit).toBe(volume === undefined ? 'piece' : 'mL');
    expect(found.scored).toBe(row['score']);
    expect(found.splitSource).toBe(row['split_source']);
    expect(found.labelSplitInto).toBe(Number(row['split_into']));
    expect(found.splitInto).toBe(row['form'] === 'ODT' ? 1 : Number(row['split_into']));
    expect(found.brandSplitInto).toBe(row['brand_split_into'] === '' ? undefined : Number(row['brand_split_into']));
    expect(found.stepMicrolitres).toBe(
      row['measure_step_ml'] === '' ? undefined : Math.round(Number(row['measure_step_ml']) * 1000),
    );
    expect(found.dropsPerMl).toBe(row['drops_per_ml'] === '' ? undefined : Number(row['drops_per_ml']));
    expect(found.packSizes).toEqual((row['pack_sizes']!.match(/[0-9]+/g) ?? []).map(Number));
    expect(found.excipients.join(';')).toBe(row['excipient_flags']);
    expect(found.colour).toBe(row['colour_shape']);
    expect(found.schedule).toBe(row['controlled_schedule']);
    expect(found.maxDays).toBe(
      row['max_days_per_prescription'] === '' ? undefined : Number(row['max_days_per_prescription']),
    );
    expect(found.mark).toBe(row['mark']);
    expect(found.source).toBe(row['source']);
    expect(found.note).toBe(row['note']);
    expect(found.coated).toBe(/film-coated|XR/.test(row['form']!));
    expect(found.modifiedRelease).toBe(row['form']!.startsWith('XR'));
  });

  it('H7: no capsule, film, ODT, sublingual, liquid or modified-release product is ever split', () => {
    for (const entry of products()) if (entry.form !== 'tablet') expect(entry.splitInto, entry.id).toBe(1);
    expect(products().filter(({ form }) => /xr|capsule|odt/.test(form)).length).toBeGreaterThan(40);
  });

  it.each(['tablet-xr', 'capsule', 'capsule-xr', 'odt', 'film', 'sublingual'] as const)(
    'H7: a row that calls a %s divisible is overruled by its form',
    (form) => {
      const made = build({
        id: `x-${form}-1mg-uk`,
        drug: 'x',
        country: 'uk',
        form,
        label: '1 mg',
        labelSplitInto: 2,
        schedule: '',
        mark: 'verified',
        source: 'a test',
      });
      expect(made.splitInto).toBe(1);
    },
  );

  it('H7: a strength nobody has read is never split', () => {
    for (const entry of products()) if (entry.mark === 'recall') expect(entry.splitInto, entry.id).toBe(1);
  });

  it('H7: whatever may be split has a score line that somebody has read', () => {
    for (const entry of products()) {
      if (entry.splitInto === 1) continue;
      expect(entry.splitSource, entry.id).toMatch(/^(equal|instructed|line)/);
      expect(entry.scored, entry.id).toMatch(/^(half|quarter|cross)$/);
      expect(['verified', 'verified-secondary'], entry.id).toContain(entry.mark);
      expect(entry.strength % entry.splitInto, entry.id).toBe(0);
    }
  });

  it('H3: every liquid has a strength per mL and a step that is a whole number of nanograms', () => {
    const liquids = products().filter(({ unit }) => unit === 'mL');
    expect(liquids).toHaveLength(21);
    for (const { id, strength, stepMicrolitres, dropsPerMl } of liquids) {
      expect(stepMicrolitres, id).toBeGreaterThan(0);
      expect((strength * stepMicrolitres!) % 1000, id).toBe(0);
      if (dropsPerMl !== undefined) expect(stepMicrolitres! * dropsPerMl, id).toBe(1000);
    }
  });

  it('H3: the look-alike liquids differ in strength', () => {
    const perMl = (id: string): number => product(id)!.strength;
    expect(perMl('diazepam-liquid-2mg-per-5ml-uk')).toBe(400_000);
    expect(perMl('diazepam-suspension-5mg-per-5ml-uk')).toBe(1_000_000);
    expect(perMl('diazepam-drops-10mg-per-ml-de')).toBe(10_000_000);
    expect(
      product('clonazepam-drops-2.5mg-per-ml-uk')!.strength / product('clonazepam-liquid-0.5mg-per-5ml-uk')!.strength,
    ).toBe(25);
  });

  it('belong to drugs of the formulary that can be prescribed', () => {
    for (const entry of products()) expect(drug(entry.drug)?.marketed, entry.id).toBe(true);
  });

  it('are found by drug and country', () => {
    expect(productsOf('diazepam', 'uk').map(({ id }) => id)).toContain('diazepam-tablet-5mg-uk');
    expect(
      productsOf('diazepam', 'uk').every(({ country, drug: name }) => country === 'uk' && name === 'diazepam'),
    ).toBe(true);
    expect(product('diazepam-tablet-7mg-uk')).toBeUndefined();
  });
});
