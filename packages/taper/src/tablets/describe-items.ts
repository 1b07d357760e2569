import type { NumberLocale } from '@decrescendo/units';
import type { Product } from '@decrescendo/formulary';
import type { Item } from '../types.ts';

/** A stretch of words; `strong` marks how many, the part that must not be misread. */
export interface Words {
  readonly text: string;
  readonly strong: boolean;
}

/** What has to be known of a product to name it. */
type Namer = Pick<Product, 'id' | 'form' | 'label'>;

/**
 * What to take, in words: `one 2 mg and half of a 5 mg tablet`. Numbers are set by code, never by translators (H44).
 *
 * @param products  every product the items name
 * @throws RangeError where an item names none of them
 * @example describeItems([{ product: 'x', count: 0.5 }], [{ id: 'x', form: 'tablet', … }], 'en') // 'half of a 5 mg tablet'
 */
export function describeItems(items: readonly Item[], products: readonly Namer[], locale: NumberLocale = 'en'): string {
  return itemWords(items, products, locale)
    .map((words) => words.text)
    .join('');
}

/** The same words with the counts marked, for a sheet that prints them bold. */
export function itemWords(items: readonly Item[], products: readonly Namer[], locale: NumberLocale = 'en'): Words[] {
  const words: Words[] = [];
  items.forEach((item, index) => {
    const product = products.find((candidate) => candidate.id === item.product);
    if (!product) throw new RangeError(`no product ${item.product} among those given`);
    if (index > 0) words.push(plain(index === items.length - 1 ? (locale === 'de' ? ' und ' : ' and ') : ', '));
    if ('count' in item) {
      // "one 2 mg and half of a 5 mg tablet": English says the noun once, at the end of a run of the same form.
      const next = items[index + 1];
      const nextProduct =
        next && 'count' in next ? products.find((candidate) => candidate.id === next.product) : undefined;
      const saysNoun = locale === 'de' || nextProduct?.form !== product.form || !isSameNumber(item, next);
      words.push(...(locale === 'de' ? germanCount(item.count, product) : englishCount(item.count, product, saysNoun)));
    } else words.push(...volume(item, product, locale));
  });
  return words;
}

/** A product by its drug, strength and form, with its id for whoever orders it. */
export function nameProduct(product: Namer & Pick<Product, 'drug'>): string {
  return `${product.drug} ${strengthWords(product, 'en')} ${englishNoun(product.form, false)} (${product.id})`;
}

const plain = (text: string): Words => ({ text, strong: false });
const strong = (text: string): Words => ({ text, strong: true });

const english = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const german = [
  'keine',
  'eine',
  'zwei',
  'drei',
  'vier',
  'fünf',
  'sechs',
  'sieben',
  'acht',
  'neun',
  'zehn',
  'elf',
  'zwölf',
];

function isSameNumber(item: Item, next: Item | undefined): boolean {
  return 'count' in item && next !== undefined && 'count' in next && item.count > 1 === next.count > 1;
}

function englishCount(count: number, product: Namer, saysNoun: boolean): Words[] {
  const whole = Math.floor(count);
  const part = { 0.25: 'a quarter', 0.5: 'a half', 0.75: 'three quarters' }[count - whole];
  const strength = strengthWords(product, 'en');
  const noun = englishNoun(product.form, count > 1);
  if (whole === 0) {
    const article = /^(8|1[18]\b)/.test(strength) ? 'an' : 'a';
    return [
      strong(part === 'a half' ? 'half' : part!),
      plain(` of ${article} ${strength}${saysNoun ? ` ${noun}` : ''}`),
    ];
  }
  const and = part === undefined ? '' : ` and ${part}`;
  // Two numbers side by side get misread: "14 tablets of 0.125 mg", not "14 0.125 mg tablets".
  if (english[whole] === undefined) return [strong(`${whole}${and}`), plain(` ${noun} of ${strength}`)];
  return [strong(`${english[whole]}${and}`), plain(` ${strength}${saysNoun ? ` ${noun}` : ''}`)];
}

function englishNoun(form: Product['form'], plural: boolean): string {
  const noun = {
    tablet: 'tablet',
    'tablet-xr': 'extended-release tablet',
    capsule: 'capsule',
    'capsule-xr': 'extended-release capsule',
    odt: 'melting tablet',
    sublingual: 'under-the-tongue tablet',
    film: 'film',
    liquid: 'liquid',
    suspension: 'suspension',
    concentrate: 'concentrate',
    drops: 'drops',
  }[form];
  return plural && !/s$|liquid|concentrate/.test(noun) ? `${noun}s` : noun;
}

function germanCount(count: number, product: Namer): Words[] {
  const whole = Math.floor(count);
  const part = count - whole;
  const strength = strengthWords(product, 'de');
  const noun = germanNoun(product.form, count > 1);
  const compound = `${strength.replace('\u00a0', '-')}-${noun}`;
  const partWords = part === 0.25 ? 'ein Viertel' : 'drei Viertel';
  const number = german[whole];
  if (number === undefined) {
    const and = part === 0 ? '' : part === 0.5 ? ' und eine halbe' : ` und ${partWords}`;
    return [strong(`${whole}${and}`), plain(` ${noun} zu ${strength}`)];
  }
  if (part === 0) return [strong(number), plain(` ${compound}`)];
  if (whole === 0)
    return part === 0.5
      ? [strong('eine halbe'), plain(` ${compound}`)]
      : [strong(partWords), plain(` einer ${compound}`)];
  if (part === 0.5) return [strong(`${whole === 1 ? 'ein' : number}einhalb`), plain(` ${compound}`)];
  return [strong(`${number} und ${partWords}`), plain(` ${compound}`)];
}

function germanNoun(form: Product['form'], plural: boolean): string {
  const [one, many] = {
    tablet: ['Tablette', 'Tabletten'],
    'tablet-xr': ['Retardtablette', 'Retardtabletten'],
    capsule: ['Kapsel', 'Kapseln'],
    'capsule-xr': ['Retardkapsel', 'Retardkapseln'],
    odt: ['Schmelztablette', 'Schmelztabletten'],
    sublingual: ['Sublingualtablette', 'Sublingualtabletten'],
    film: ['Schmelzfolie', 'Schmelzfolien'],
    liquid: ['Lösung', 'Lösungen'],
    suspension: ['Suspension', 'Suspensionen'],
    concentrate: ['Konzentrat', 'Konzentrate'],
    drops: ['Tropfen', 'Tropfen'],
  }[form] as [string, string];
  return plural ? many : one;
}

function volume(item: { mL: number; drops?: number }, product: Namer, locale: NumberLocale): Words[] {
  const mL = `${formatDecimal(item.mL, locale)}\u00a0mL`;
  const named = strengthWords(product, locale);
  if (item.drops !== undefined) {
    const drops = locale === 'de' ? 'Tropfen' : item.drops === 1 ? 'drop' : 'drops';
    const of = locale === 'de' ? `(${mL}) der Tropfen ${named}` : `(${mL}) of the ${named} drops`;
    return [strong(`${item.drops}\u00a0${drops}`), plain(` ${of}`)];
  }
  return locale === 'de'
    ? [
        strong(mL),
        plain(
          ` der ${named} ${product.form === 'concentrate' ? 'konzentrierten Lösung' : germanNoun(product.form, false)}`,
        ),
      ]
    : [strong(mL), plain(` of the ${named} ${englishNoun(product.form, false)}`)];
}

/** The strength as the box says it, the number never parted from its unit. */
function strengthWords(product: Namer, locale: NumberLocale): string {
  const label = product.label.replaceAll(' ', '\u00a0');
  return locale === 'de' ? label.replaceAll('.', ',') : label;
}

/** At most three places, no trailing zero. */
export function formatDecimal(value: number, locale: NumberLocale): string {
  const text = String(Math.round(value * 1000) / 1000);
  return locale === 'de' ? text.replace('.', ',') : text;
}
