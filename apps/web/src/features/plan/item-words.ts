import { formatMass, type Nanograms } from '@decrescendo/units';
import type { Item, PlannedDose, Step } from '@decrescendo/taper';
import { sumOfItems, type ProductLook } from '../../charts/tablet.ts';
import { formatNumber, type Locale } from '../../locale.ts';

const counts = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const parts: Readonly<Record<number, string>> = { 1: 'a quarter of a', 2: 'half a', 3: 'three quarters of a' };

const formWords: Readonly<Record<string, string>> = {
  tablet: 'tablet',
  'tablet-xr': 'modified-release tablet',
  capsule: 'capsule',
  'capsule-xr': 'modified-release capsule',
  odt: 'melting tablet',
  sublingual: 'sublingual tablet',
  film: 'film',
  liquid: 'liquid',
  suspension: 'suspension',
  concentrate: 'concentrate',
  drops: 'drops',
};

/** The strength as a label says it, with the number as the person's locale writes it. */
export function strengthOf(product: ProductLook, locale: Locale): string {
  return product.unit === 'piece'
    ? formatMass(product.strength, locale.numbers)
    : product.label.replace(/ /g, '\u00a0');
}

export function formOf(product: ProductLook): string {
  return formWords[product.form] ?? product.form;
}

/** One item in words: `one 2 mg`, `half a 5 mg`, `2.5 mL of the 2 mg/5 mL liquid`, `12 drops`. */
export function itemInWords(item: Item, products: ReadonlyMap<string, ProductLook>, locale: Locale): string {
  const product = products.get(item.product);
  if (!product) return item.product;
  const strength = strengthOf(product, locale);
  if ('mL' in item) {
    const volume = `${formatNumber(item.mL, locale, 3)}\u00a0mL`;
    return item.drops === undefined
      ? `${volume} of the ${strength} ${formOf(product)}`
      : `${item.drops} drops (${volume})`;
  }
  const whole = Math.floor(item.count + 1e-9);
  const quarters = Math.round((item.count - whole) * 4);
  // A tablet goes without saying; anything else is named.
  const form = product.form === 'tablet' ? '' : ` ${formOf(product)}`;
  const said = [
    whole > 0 ? `${counts[whole] ?? whole} ${strength}${form}${form && whole > 1 ? 's' : ''}` : '',
    quarters > 0 ? `${parts[quarters]} ${strength}${form}` : '',
  ].filter(Boolean);
  return said.join(' and ');
}

export function doseInItems(dose: PlannedDose, products: ReadonlyMap<string, ProductLook>, locale: Locale): string {
  return dose.items.map((item) => itemInWords(item, products, locale)).join(', ');
}

/** The day's sum, to be checked by hand: `2 + 2.5 + 2 + 2.5`. Parts that repeat more than twice are written with their number. */
export function sumInWords(
  step: Step,
  products: ReadonlyMap<string, ProductLook>,
  locale: Locale,
): { readonly text: string; readonly right: boolean } {
  const { parts: summed, total } = sumOfItems(
    step.doses.flatMap((dose) => dose.items),
    products,
  );
  const short = (ng: number) => formatNumber(ng / 1e6, locale, 6);
  const text = summed
    .flatMap(({ ng, times }) =>
      times > 2 ? [`${times}\u2009×\u2009${short(ng)}`] : Array.from({ length: times }, () => short(ng)),
    )
    .join(' + ');
  return {
    text,
    right:
      total === Math.round(step.dailyMcg * 1000) &&
      step.doses.reduce((sum, dose) => sum + Math.round(dose.mcg * 1000), 0) === total,
  };
}

/** What a step needs in all: `28 × 2 mg, 14 × 5 mg`. */
export function stepSupply(step: Step, products: ReadonlyMap<string, ProductLook>, locale: Locale): string {
  const need = new Map<string, number>();
  for (const item of step.doses.flatMap((dose) => dose.items)) {
    const thousandths = 'mL' in item ? Math.round(item.mL * 1000) : Math.round(item.count * 1000);
    need.set(item.product, (need.get(item.product) ?? 0) + thousandths * step.days);
  }
  return [...need]
    .map(([id, thousandths]) => {
      const product = products.get(id);
      const amount = formatNumber(thousandths / 1000, locale, 3);
      if (!product) return `${amount} ${id}`;
      return product.unit === 'mL'
        ? `${amount}\u00a0mL of the ${strengthOf(product, locale)}\u00a0${product.form}`
        : `${amount}\u2009×\u2009${strengthOf(product, locale)}`;
    })
    .join(', ');
}

export function nanogramsText(ng: number, locale: Locale): string {
  return formatMass(ng as Nanograms, locale.numbers);
}
