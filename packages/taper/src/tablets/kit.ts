import { nanograms, type Nanograms } from '@decrescendo/units';
import type { Form, Mark, Product } from '@decrescendo/formulary';
import type { TabletOptions } from '../types.ts';

/** A tablet or capsule of the kit, and into how many equal parts a plan may break it. */
export interface Solid {
  readonly product: Product;
  readonly strength: Nanograms;
  readonly parts: 1 | 2 | 4;
  /** The smallest piece of it. */
  readonly piece: Nanograms;
}

/** A liquid of the kit: dose in the smallest volume that can be measured. */
export interface Liquid {
  readonly product: Product;
  /** Dose in one step (0.1 mL, one drop). */
  readonly step: Nanograms;
  /** Steps that are one easy measure: a 5 mL spoon or syringe, 20 drops. */
  readonly stepsPerMeasure: number;
}

export type LeftOutReason =
  | 'modified-release'
  | 'special-form'
  | 'stated-as-another-salt'
  | 'liquid-not-wanted'
  | 'one-liquid-only'
  | 'drops-per-ml-unknown'
  | 'step-unknown';

/** What one person's doses may be made of. */
export interface Kit {
  /** Strongest first, then by id. */
  readonly solids: readonly Solid[];
  /** One liquid at most: two strengths of a liquid in one home get confused (H3). */
  readonly liquid?: Liquid;
  /** Pieces of tablets that may be swallowed at one time. */
  readonly maxPieces: number;
  /** Every dose this kit makes is a multiple of it; 0 for an empty kit. */
  readonly grid: Nanograms;
  readonly leftOut: readonly { readonly product: string; readonly reason: LeftOutReason }[];
}

export type KitOptions = Omit<TabletOptions, 'products'> & {
  /** Ids of the products taken now: a special form already in use may stay, a liquid already in use is the liquid. */
  readonly present?: readonly string[];
};

const specialForms: readonly Form[] = ['odt', 'sublingual', 'film'];
const wholeForms: readonly Form[] = ['capsule', 'capsule-xr', 'tablet-xr', 'odt', 'sublingual', 'film'];
const dependableScore = /^(equal|instructed|line)\b/i;
const marksByTrust: readonly Mark[] = ['verified', 'verified-secondary', 'derived', 'recall'];

/**
 * Which products may be used at all, and how far each may be broken.
 *
 * Extended release never. Sublingual and film only where the person takes that form already, or where nothing else would be left: their
 * absorption differs from that of the tablet. Orally disintegrating tablets, swallowed and absorbed like others, besides that where they are
 * smaller than the smallest piece of an ordinary one; always whole. Drops only where the formulary knows the drops in 1 mL.
 * Of several liquids one is kept: the one in use, else the best read, without ethanol, that makes whole tenths of a milligram.
 */
export function kitOf(products: readonly Product[], options: KitOptions): Kit {
  const leftOut: { product: string; reason: LeftOutReason }[] = [];
  const leave = (product: Product, reason: LeftOutReason) => leftOut.push({ product: product.id, reason });
  const present = options.present ?? [];
  const formsInUse = new Set(products.filter((product) => present.includes(product.id)).map((product) => product.form));

  const ordinary: Product[] = [];
  const special: Product[] = [];
  const liquids: Liquid[] = [];
  for (const product of [...products].sort(byStrengthThenId)) {
    if (isModifiedRelease(product)) leave(product, 'modified-release');
    else if (product.unit === 'mL') {
      const liquid = options.liquid ? liquidOf(product) : 'liquid-not-wanted';
      if (typeof liquid === 'string') leave(product, liquid);
      else liquids.push(liquid);
    } else if (specialForms.includes(product.form) && !formsInUse.has(product.form)) special.push(product);
    else ordinary.push(product);
  }
  const nothingElse = ordinary.length === 0 && liquids.length === 0;
  const smallestPiece = Math.min(...ordinary.map((product) => product.strength / partsOf(product, options.split)));
  const finer = special.filter(({ form, strength }) => form === 'odt' && strength < smallestPiece);
  const added = nothingElse ? special : ordinary.length > 0 ? finer : [];
  for (const product of special) if (!added.includes(product)) leave(product, 'special-form');

  const [liquid, ...otherLiquids] = liquids.sort((a, b) => compareLiquids(a, b, present));
  for (const other of otherLiquids) leave(other.product, 'one-liquid-only');
  const usable = withoutOtherSalts([...ordinary, ...added].sort(byStrengthThenId), present, leave);
  const solids = usable.map((product) => solidOf(product, options.split));
  const grid = [...solids.map((solid) => solid.piece), ...(liquid ? [liquid.step] : [])].reduce<number>(
    greatestCommonDivisor,
    0,
  );
  return {
    solids,
    ...(liquid ? { liquid } : {}),
    maxPieces: options.maxTabletsPerDose,
    grid: nanograms(grid),
    leftOut,
  };
}

/** The same kit without its liquid. */
export function solidsOf(kit: Kit): Kit {
  const { liquid: _, ...rest } = kit;
  return {
    ...rest,
    grid: nanograms(kit.solids.reduce<number>((grid, { piece }) => greatestCommonDivisor(grid, piece), 0)),
  };
}

/** The same kit of whole tablets and capsules only. */
export function wholesOf(kit: Kit): Kit {
  const solids = kit.solids.map((solid) => ({ ...solid, parts: 1 as const, piece: solid.strength }));
  return solidsOf({ ...kit, solids });
}

/** The liquid of a kit alone; undefined where it has none. */
export function liquidAloneOf(kit: Kit): Kit | undefined {
  return kit.liquid && { ...kit, solids: [], grid: kit.liquid.step };
}

/**
 * Strengths less than a tenth apart are one content stated as two salts (flurazepam 27.42 mg and 30 mg): a plan that went from one to the
 * other would call it a cut. The one in use stays, else the better read, else the stronger.
 */
function withoutOtherSalts(
  products: readonly Product[],
  present: readonly string[],
  leave: (product: Product, reason: LeftOutReason) => void,
): Product[] {
  const rank = (product: Product) => (present.includes(product.id) ? -1 : marksByTrust.indexOf(product.mark));
  const kept: Product[] = [];
  for (const product of [...products].sort((a, b) => rank(a) - rank(b) || byStrengthThenId(a, b))) {
    const twin = kept.some(({ strength }) => {
      const ratio = Math.max(strength, product.strength) / Math.min(strength, product.strength);
      return ratio > 1 && ratio < 1.1;
    });
    if (twin) leave(product, 'stated-as-another-salt');
    else kept.push(product);
  }
  return kept.sort(byStrengthThenId);
}

/** Parts a plan may use: what the formulary allows and the person wants, never more; one whole piece where the strength was not read. */
function solidOf(product: Product, split: KitOptions['split']): Solid {
  const parts = partsOf(product, split);
  if (product.strength % parts !== 0)
    throw new RangeError(`${product.id} does not divide into ${parts} whole numbers of nanograms`);
  return { product, strength: product.strength, parts, piece: nanograms(product.strength / parts) };
}

function partsOf(product: Product, split: KitOptions['split']): 1 | 2 | 4 {
  if (split === 'none' || product.mark === 'recall' || wholeForms.includes(product.form) || product.modifiedRelease)
    return 1;
  if (product.splitInto === 1 || !dependableScore.test(product.splitSource)) return 1;
  return split === 'quarters' ? product.splitInto : 2;
}

function liquidOf(product: Product): Liquid | LeftOutReason {
  if (product.form === 'drops') {
    if (!product.dropsPerMl) return 'drops-per-ml-unknown';
    return product.strength % product.dropsPerMl === 0
      ? { product, step: nanograms(product.strength / product.dropsPerMl), stepsPerMeasure: 20 }
      : 'drops-per-ml-unknown';
  }
  if (!product.stepMicrolitres) return 'step-unknown';
  const inThousandths = product.strength * product.stepMicrolitres;
  if (inThousandths % 1000 !== 0) return 'step-unknown';
  return {
    product,
    step: nanograms(inThousandths / 1000),
    stepsPerMeasure: Math.floor(5000 / product.stepMicrolitres),
  };
}

function compareLiquids(a: Liquid, b: Liquid, present: readonly string[]): number {
  const rank = ({ product, step }: Liquid) => [
    present.includes(product.id) ? 0 : 1,
    marksByTrust.indexOf(product.mark),
    product.excipients.some((name) => /ethanol|alcohol/i.test(name)) ? 1 : 0,
    100_000 % step === 0 ? 0 : 1,
    step,
  ];
  const [left, right] = [rank(a), rank(b)];
  const first = left.findIndex((value, index) => value !== right[index]);
  return first === -1 ? compareText(a.product.id, b.product.id) : left[first]! - right[first]!;
}

function isModifiedRelease(product: Product): boolean {
  return product.modifiedRelease || product.form === 'tablet-xr' || product.form === 'capsule-xr';
}

function byStrengthThenId(a: Product, b: Product): number {
  return b.strength - a.strength || compareText(a.id, b.id);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export function greatestCommonDivisor(a: number, b: number): number {
  while (b !== 0) [a, b] = [b, a % b];
  return a;
}
