import type { Nanograms } from '@decrescendo/units';
import type { Product } from '@decrescendo/formulary';
import { kitOf, type Kit, type KitOptions } from '../tablets/kit.ts';
import { smallestMakeable, smallestSolid } from '../tablets/makeable-doses.ts';

/** From which dose a plan may go to nothing (R28). */
export interface TerminalDose {
  /** The rule's own: diazepam 0.5 mg; else the smallest piece of a licensed tablet or capsule, half of it where a liquid may be used. */
  readonly dose: Nanograms;
  /** Smallest dose the person's own products make. */
  readonly smallest: Nanograms;
  /**
   * Highest last dose that is still drawn, with a finding and a prescriber's decision: the smallest whole tablet or capsule licensed in the
   * country. Above it a stop is abrupt (R18), whatever products were listed.
   */
  readonly highest: Nanograms;
  /** The smallest whole tablet or capsule licensed in the country; a last dose as large as this is not small. */
  readonly wholePiece: Nanograms;
}

const diazepamTerminal = 500_000 as Nanograms;

/** @param countryProducts every product of the drug in the country, whatever the person's own list holds */
export function terminalDoseOf(
  drug: string,
  kit: Kit,
  countryProducts: readonly Product[],
  options: KitOptions,
): TerminalDose {
  const country = kitOf(countryProducts, options);
  const smallest = smallestMakeable(kit)!;
  const solid = smallestSolid(country) ?? smallestMakeable(country) ?? smallest;
  const liquidMayBeUsed = country.liquid !== undefined;
  const dose =
    drug === 'diazepam' ? diazepamTerminal : ((liquidMayBeUsed ? Math.floor(solid / 2) : solid) as Nanograms);
  const whole = country.solids.map(({ strength }) => strength);
  const wholePiece = (whole.length > 0 ? Math.min(...whole) : solid) as Nanograms;
  return { dose, smallest, highest: Math.max(dose, wholePiece) as Nanograms, wholePiece };
}
