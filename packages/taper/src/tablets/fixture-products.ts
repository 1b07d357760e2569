import { fromMilligrams } from '@decrescendo/units';
import type { Form, Product } from '@decrescendo/formulary';

/** A product for tests: only what a test is about needs saying. */
export function fixtureProduct(id: string, milligrams: number, more: Partial<Product> = {}): Product {
  const form: Form = more.form ?? 'tablet';
  const isLiquid = ['liquid', 'suspension', 'concentrate', 'drops'].includes(form);
  const splitInto = more.splitInto ?? 1;
  return {
    id,
    drug: id.split('-')[0]!,
    country: 'uk',
    form,
    strength: fromMilligrams(milligrams),
    unit: isLiquid ? 'mL' : 'piece',
    label: isLiquid ? `${milligrams} mg/mL` : `${milligrams} mg`,
    splitInto,
    labelSplitInto: splitInto,
    splitSource: splitInto > 1 ? 'equal: stated' : 'unknown',
    scored: 'unknown',
    coated: false,
    modifiedRelease: form === 'tablet-xr' || form === 'capsule-xr',
    ...(isLiquid && form !== 'drops' ? { stepMicrolitres: 100 } : {}),
    packSizes: [],
    excipients: [],
    colour: '',
    schedule: '',
    mark: 'verified',
    source: 'made up for a test',
    note: '',
    ...more,
  };
}

/** Diazepam as in the United States: 2, 5 and 10 mg, each with a line. */
export const scoredTablets: readonly Product[] = [2, 5, 10].map((mg) =>
  fixtureProduct(`diazepam-tablet-${mg}mg-us`, mg, { splitInto: 2 }),
);
