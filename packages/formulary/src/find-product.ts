import { auProducts } from './products/au.ts';
import { caProducts } from './products/ca.ts';
import { deProducts } from './products/de.ts';
import { ukProducts } from './products/uk.ts';
import { usProducts } from './products/us.ts';
import type { Country, Product } from './types.ts';

const all: readonly Product[] = Object.freeze([
  ...ukProducts,
  ...usProducts,
  ...deProducts,
  ...caProducts,
  ...auProducts,
]);
const byId = new Map(all.map((entry) => [entry.id, entry]));

/** Every marketed product of the five countries. */
export function products(): readonly Product[] {
  return all;
}

/** @example product('diazepam-tablet-5mg-uk')?.strength // 5000000 ng */
export function product(id: string): Product | undefined {
  return byId.get(id);
}

export function productsOf(drug: string, country: Country): readonly Product[] {
  return all.filter((entry) => entry.drug === drug && entry.country === country);
}
