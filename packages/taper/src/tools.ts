import { fail, issue, ok, type Issue, type Result } from '@decrescendo/units';
import { product as productById, productsOf, type Product } from '@decrescendo/formulary';
import type { CaseReading } from './case/case-reading.ts';
import { dayFinder, type DayFinder } from './staircase/day-finder.ts';
import type { DayState } from './staircase/stair.ts';
import { terminalDoseOf, type TerminalDose } from './staircase/terminal-dose.ts';
import { kitOf, type Kit, type KitOptions } from './tablets/kit.ts';

/** What a plan is made with: the products, and the finder of exact days. */
export interface Tools {
  readonly products: readonly Product[];
  /** Every product of the drug in the same country. */
  readonly countryProducts: readonly Product[];
  readonly kit: Kit;
  readonly options: KitOptions;
  readonly finder: DayFinder;
  readonly presentState: DayState;
  readonly terminal: TerminalDose;
}

/** @returns issues: `products-missing`, `product-unknown`, `products-none`, `products-none-usable` */
export function toolsOf(reading: CaseReading): Result<Tools> {
  const { products: named, preferences } = reading.theCase;
  const drug = reading.drug!.name;
  const listed = (named.ids ?? []).map((id) => productById(id));
  const unknown = listed.flatMap((product, index): Issue[] =>
    product ? [] : [issue('product-unknown', `products[${index}]`, { text: named.ids![index]! })],
  );
  if (unknown.length > 0) return fail(...unknown);
  if (named.country === undefined && listed.length === 0) return fail(issue('products-missing', 'products'));

  const own = named.ids
    ? listed.flatMap((product) => (product?.drug === drug ? [product] : []))
    : productsOf(drug, named.country!);
  if (own.length === 0) return fail(issue('products-none', 'products', { drug }));
  const countries = [...new Set(named.country ? [named.country] : own.map(({ country }) => country))];
  const countryProducts = countries.flatMap((country) => productsOf(drug, country));

  const { liquid, split, maxTabletsPerDose } = preferences;
  const present = reading.lines.flatMap(({ product }) => (product ? [product.id] : []));
  const options: KitOptions = { liquid, split, maxTabletsPerDose, present };
  const kit = kitOf(own, options);
  if (kit.grid === 0) {
    const reasons = [...new Set(kit.leftOut.map(({ reason }) => reason.replaceAll('-', ' ')))].join(', ');
    return fail(issue('products-none-usable', 'products', { drug, reasons }));
  }
  const presentState = { minutes: reading.minutes, shape: reading.shape };
  return ok({
    products: own,
    countryProducts,
    kit,
    options,
    finder: dayFinder(kit, presentState, preferences.cutFirst),
    presentState,
    terminal: terminalDoseOf(drug, kit, countryProducts, options),
  });
}
