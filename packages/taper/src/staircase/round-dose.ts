import { formatMass, type Nanograms } from '@decrescendo/units';

/** A computed dose as people write it: three figures, `16.2 mg`; what can be made is written exactly elsewhere. */
export function roundDose(dose: number): string {
  if (dose < 1) return formatMass(0 as Nanograms);
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(dose)) - 2);
  const rounded = Math.round(dose / unit) * unit;
  // A dose of a tenth of a milligram or more is said in milligrams, never in thousandths of a microgram.
  return formatMass(Math.round(rounded) as Nanograms);
}
