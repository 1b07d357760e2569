import { drugs, perpetrators, products } from '@decrescendo/formulary';
import { describe, expect, it } from 'vitest';
import { catalogueOf, searchMedicines } from './catalogue.ts';

const catalogue = catalogueOf(drugs(), products(), perpetrators());
const first = (typed: string) => searchMedicines(catalogue, typed)[0]?.entry.name;

describe('finding a medicine', () => {
  it('goes by generic and by brand name, whatever the case', () => {
    expect(first('diaz')).toBe('diazepam');
    expect(first('VALIUM')).toBe('diazepam');
    expect(first('ativan')).toBe('lorazepam');
    expect(first('xanax')).toBe('alprazolam');
  });
  it('says which brand was meant', () => {
    expect(searchMedicines(catalogue, 'valium')[0]).toMatchObject({ brand: 'Valium' });
  });
  it('finds nothing where there is nothing', () => {
    expect(searchMedicines(catalogue, 'aspirin')).toEqual([]);
  });
  it('offers all when nothing is typed, and each can be got somewhere', () => {
    const all = searchMedicines(catalogue, '');
    expect(all.length).toBeGreaterThan(15);
    for (const { entry } of all) expect(entry.countries.length).toBeGreaterThan(0);
  });
});
