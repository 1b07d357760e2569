import { product as formularyProduct, type Country, type Product } from '@decrescendo/formulary';
import type { Item, Plan, PlannedDose, Step, SupplyLine } from '@decrescendo/taper';
import { doseOfItems, formatDecimal, supplyOf } from '@decrescendo/taper';
import { addDays, formatMass, fromMicrograms, nanograms, type CivilDate, type Nanograms } from '@decrescendo/units';
import type { MessageKey } from './messages.ts';
import { say } from './messages.ts';
import type { SheetLocale, SheetOptions } from './sheet-options.ts';

/** A plan as its exports see it: language, products at hand, which step is current and whether it may be acted on. */
export interface PlanView {
  readonly plan: Plan;
  readonly options: SheetOptions;
  readonly locale: SheetLocale;
  readonly country: Country | undefined;
  readonly products: readonly Product[];
  readonly current: Step | undefined;
  readonly later: readonly Step[];
  /** The one thing alarms and "your dose" hang on: agreed, and not made from example data. */
  readonly isReleased: boolean;
  /** Daily dose before the current step [mcg], where it is known. */
  readonly beforeMcg: number | undefined;
}

export function viewPlan(plan: Plan, options: SheetOptions = {}): PlanView {
  const products = productsIn(plan, options.products ?? []);
  const country = options.country ?? products[0]?.country;
  const locale = options.locale ?? (country === 'de' ? 'de' : 'en');
  const at = plan.steps.findIndex((step) => step.index === (options.step ?? plan.steps[0]?.index));
  if (plan.steps.length > 0 && at === -1) throw new RangeError(`the plan has no step ${options.step}`);
  const isReleased = plan.status === 'agreed' && !plan.example && plan.steps.length > 0;
  return {
    plan,
    options,
    locale,
    country,
    products,
    current: plan.steps[at],
    later: plan.steps.slice(at + 1),
    isReleased,
    beforeMcg: at > 0 ? plan.steps[at - 1]!.dailyMcg : presentMcg(plan),
  };
}

function productsIn(plan: Plan, given: readonly Product[]): Product[] {
  const ids = new Set([
    ...plan.steps.flatMap(({ doses }) => doses.flatMap(({ items }) => items.map(({ product }) => product))),
    ...plan.supply.map(({ product }) => product),
  ]);
  return [...ids].map((id) => {
    const found = given.find((product) => product.id === id) ?? formularyProduct(id);
    if (!found) throw new RangeError(`the plan uses the product ${id}, which is neither in the formulary nor given`);
    return found;
  });
}

/** The present daily dose, in micrograms; undefined where nothing is taken by the clock, or several drugs are. */
export function presentMcg(plan: Plan): number | undefined {
  const regimen = plan.continue.regimen;
  if (regimen.length === 0 || new Set(regimen.map(({ drug }) => drug)).size > 1) return undefined;
  return regimen.reduce((sum, { mcg }) => sum + fromMicrograms(mcg), 0) / 1000;
}

/** The day after which the step's plan ends. */
export function lastDay(step: Step): CivilDate {
  return addDays(step.from, step.days - 1);
}

export function formatMcg(mcg: number, locale: SheetLocale): string {
  return formatMass(fromMicrograms(mcg), locale);
}

export function productOf(item: Item, products: readonly Product[]): Product {
  const found = products.find(({ id }) => id === item.product);
  if (!found) throw new RangeError(`no product ${item.product} among those given`);
  return found;
}

/** Dose of one item, exactly. */
export function doseOf(item: Item, products: readonly Product[]): Nanograms {
  return doseOfItems([item], products);
}

/** What a step's days need, product by product. */
export function supplyOfStep(step: Step, products: readonly Product[]): SupplyLine[] {
  return supplyOf([{ items: step.doses.flatMap(({ items }) => items), days: step.days }], products, step.days);
}

/**
 * A step's doses as a sum anyone can check: `2 + 2.5 + 2 + 2.5 = 9 mg`; more than one of a kind as `2 × 5`.
 * Everything in milligrams, so that one unit stands at the end.
 */
export function sumOf(doses: readonly PlannedDose[], products: readonly Product[], locale: SheetLocale): string {
  const inMg = (dose: Nanograms) => formatNanogramsInMg(dose, locale);
  const terms = doses.flatMap(({ items }) =>
    items.map((item) => {
      if (!('count' in item) || item.count <= 1) return inMg(doseOf(item, products));
      return `${formatDecimal(item.count, locale)} × ${inMg(productOf(item, products).strength)}`;
    }),
  );
  const total = doses.reduce((sum, dose) => sum + doseOfItems(dose.items, products), 0);
  return `${terms.length === 0 ? '0' : terms.join(' + ')} = ${inMg(nanograms(total))}\u00a0mg`;
}

function formatNanogramsInMg(dose: Nanograms, locale: SheetLocale): string {
  const digits = String(dose).padStart(7, '0');
  const fraction = digits.slice(-6).replace(/0+$/, '');
  return `${digits.slice(0, -6)}${fraction ? (locale === 'de' ? ',' : '.') + fraction : ''}`;
}

/** `diazepam 5 mg tablet` of a product, for lists. */
export function nameProduct(product: Product, locale: SheetLocale): string {
  const label = product.label.replaceAll(' ', '\u00a0');
  const name = locale === 'de' ? product.drug.charAt(0).toUpperCase() + product.drug.slice(1) : product.drug;
  return `${name} ${locale === 'de' ? label.replaceAll('.', ',') : label}`;
}

/** What part of the day a time is, in words. */
export function nameTime(time: string, locale: SheetLocale): string {
  const hour = Number(time.slice(0, 2));
  const key: MessageKey =
    hour < 4
      ? 'night'
      : hour < 11
        ? 'morning'
        : hour < 14
          ? 'midday'
          : hour < 17
            ? 'afternoon'
            : hour < 21
              ? 'evening'
              : 'bedtime';
  return say(locale, key);
}

/** ` (20 mg a day)` where the present dose is known, for the sentence that says to stay on it. */
export function presentInBrackets(view: PlanView): string {
  const present = presentMcg(view.plan);
  if (present === undefined) return '';
  return ` (${formatMcg(present, view.locale)} ${view.locale === 'de' ? 'am Tag' : 'a day'})`;
}

/** Marks that stand on every page or row: example before draft. */
export function marksOf(view: PlanView): string[] {
  const marks: string[] = [];
  if (view.plan.example) marks.push(say(view.locale, 'example'));
  if (!view.isReleased && view.plan.steps.length > 0) marks.push(say(view.locale, 'draft'));
  return marks;
}
