import { parseMass, partOf, type Nanograms } from '@decrescendo/units';
import type { Form, Mark, Product } from '../types.ts';

/** A product as its label describes it; what follows from the form is worked out here, never written by hand. */
export interface Label {
  readonly id: string;
  readonly drug: string;
  readonly country: Product['country'];
  readonly form: Form;
  readonly label: string;
  readonly filmCoated?: boolean;
  readonly scored?: Product['scored'];
  readonly labelSplitInto?: 2 | 4;
  readonly brandSplitInto?: 2 | 4;
  readonly splitSource?: string;
  readonly stepMicrolitres?: number;
  readonly dropsPerMl?: number;
  readonly packSizes?: readonly number[];
  readonly excipients?: readonly string[];
  readonly colour?: string;
  readonly maxDays?: number;
  readonly schedule: string;
  readonly mark: Mark;
  readonly source: string;
  readonly note?: string;
}

/** Only these may ever be divided: whatever a row says, a capsule, a film, an ODT, a sublingual or a modified-release form stays whole. */
const divisible: ReadonlySet<Form> = new Set(['tablet']);
const modifiedRelease: ReadonlySet<Form> = new Set(['tablet-xr', 'capsule-xr']);

/**
 * Builds the frozen record of a product from its label.
 * @throws RangeError where the label's strength is not an exact dose
 */
export function product(label: Label): Product {
  const { unit, strength } = readStrength(label.label);
  const labelSplitInto = label.labelSplitInto ?? 1;
  // A strength nobody has read may be planned with, but only whole.
  const mayDivide = divisible.has(label.form) && label.mark !== 'recall';
  return Object.freeze({
    id: label.id,
    drug: label.drug,
    country: label.country,
    form: label.form,
    strength,
    unit,
    label: label.label,
    splitInto: mayDivide ? labelSplitInto : 1,
    labelSplitInto,
    ...(label.brandSplitInto && { brandSplitInto: label.brandSplitInto }),
    splitSource: label.splitSource ?? '',
    scored: label.scored ?? 'unknown',
    coated: (label.filmCoated ?? false) || modifiedRelease.has(label.form),
    modifiedRelease: modifiedRelease.has(label.form),
    ...(label.stepMicrolitres !== undefined && { stepMicrolitres: label.stepMicrolitres }),
    ...(label.dropsPerMl !== undefined && { dropsPerMl: label.dropsPerMl }),
    packSizes: Object.freeze([...(label.packSizes ?? [])]),
    excipients: Object.freeze([...(label.excipients ?? [])]),
    colour: label.colour ?? '',
    ...(label.maxDays !== undefined && { maxDays: label.maxDays }),
    schedule: label.schedule,
    mark: label.mark,
    source: label.source,
    note: label.note ?? '',
  });
}

/** `0.25 mg` is a piece; `1 mg/mL` and `2 mg/5 mL` are liquids, stored per mL. */
function readStrength(label: string): { readonly unit: Product['unit']; readonly strength: Nanograms } {
  const parts = /^(?<mass>[0-9.]+ mg)(?:\/(?<volume>[0-9]*) ?mL)?$/.exec(label)?.groups;
  const mass = parts?.['mass'] === undefined ? undefined : parseMass(parts['mass']);
  if (!mass?.ok) throw new RangeError(`${label} is not a strength`);
  if (parts?.['volume'] === undefined) return { unit: 'piece', strength: mass.value };
  return { unit: 'mL', strength: partOf(mass.value, 1, Number(parts['volume'] || 1)) };
}
