import type { Drug, Enzyme, Perpetrator } from '@decrescendo/formulary';
import { parameterLine, systemName } from '../model-text.ts';

export interface EnzymeEffect {
  readonly enzyme: Enzyme;
  readonly site: 'liver' | 'gut';
}

/** The enzymes one comedication touches, liver and gut apart. */
export function effectsOf(perpetrator: Perpetrator): readonly EnzymeEffect[] {
  return perpetrator.effects.flatMap(({ enzyme, site }) =>
    site === 'both'
      ? [
          { enzyme, site: 'liver' as const },
          { enzyme, site: 'gut' as const },
        ]
      : [{ enzyme, site }],
  );
}

/** Whether a comedication changes the clearance of a drug at all. */
export function touches(perpetrator: Perpetrator, drug: Drug): boolean {
  const { clearanceShares, gutAvailability } = drug.pharmacokinetics;
  return (
    perpetrator.measured.some((entry) => entry.drug === drug.name) ||
    effectsOf(perpetrator).some(
      ({ enzyme, site }) =>
        (site === 'liver' && clearanceShares.some((entry) => entry.enzyme === enzyme && entry.share.value > 0)) ||
        (site === 'gut' && enzyme === 'CYP3A4' && gutAvailability !== undefined),
    )
  );
}

/** The name, in the perpetrator's system, of an enzyme's activity over none. */
export function activityName({ enzyme, site }: EnzymeEffect): string {
  return `${site}${enzyme}`;
}

/**
 * How far a ratio measured at full effect is reached: inhibition follows the inhibitor's concentration, 1/(1 + I/Ki); induction the
 * amount of enzyme.
 */
export function partlyReached(ratio: number, name: string, presence: string): string {
  return ratio < 1 ? `1 / (1 + ${presence} * (1 / ${name} - 1))` : `1 + ${presence} * (${name} - 1)`;
}

/** What one inhibitor or inducer does to the enzymes, as it comes and goes. */
export function comedicationModel(perpetrator: Perpetrator): string {
  const lines = [
    `system ${systemName(perpetrator.name)}   # an inhibitor or inducer: comes and goes with its own half-times`,
    'time h',
    'input taken = 0   # share of the daily dose at which the activities below hold',
    parameterLine('onset', perpetrator.onset, 'half-time until the full effect'),
    parameterLine('offset', perpetrator.offset, 'half-time of its going'),
    'state presence = 0   # 0 none, 1 full effect',
    'aim = min(taken, 1)   # named twice at once, it is still one medicine',
    'd/dt presence = (aim - presence) * ln(2) / (if aim > presence within 0.01 then onset else offset)',
  ];
  for (const { enzyme, site, activity } of perpetrator.effects) {
    const sites = site === 'both' ? (['liver', 'gut'] as const) : [site];
    for (const place of sites) {
      const name = activityName({ enzyme, site: place });
      lines.push(
        parameterLine(`${name}AtFull`, activity, `activity of ${enzyme} in the ${place} at full effect over none`),
        `${name} = ${partlyReached(activity.value, `${name}AtFull`, 'presence')}   # activity of ${enzyme} in the ${place} now`,
      );
    }
  }
  return `${lines.join('\n')}\n`;
}
