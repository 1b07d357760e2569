import type { Series, SimulationResult } from '@decrescendo/simulator';
import type { MessageKey } from '../messages.ts';
import { say } from '../messages.ts';
import type { SheetLocale } from '../sheet-options.ts';
import type { PictureLook } from './picture-look.ts';

/** Series that share a panel: the same part of the model in the same unit. */
export interface Family {
  /** First word of the series' names: `plasma` of `plasma.diazepam`. */
  readonly part: string;
  readonly unit: string;
  readonly series: readonly Series[];
  /** Whether every series keeps one value all the time: words then say more than a line. */
  readonly isFlat: boolean;
}

const mostPanels = 8;
const mostLines = 4;

/** In the order in which the result has them. `leftOut` counts the series for which a picture has no room. */
export function familiesOf({ series }: SimulationResult): {
  readonly families: readonly Family[];
  readonly leftOut: number;
} {
  const groups = new Map<string, Series[]>();
  for (const one of series) {
    const key = `${partOf(one)} ${one.unit}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const families = [...groups.values()].slice(0, mostPanels).map((members): Family => {
    // Those that move come first where there are more than a panel holds.
    const shown =
      members.length > mostLines ? [...members].sort((a, b) => Number(isFlat(a)) - Number(isFlat(b))) : members;
    const kept = shown.slice(0, mostLines);
    return { part: partOf(kept[0]!), unit: kept[0]!.unit, series: kept, isFlat: kept.every(isFlat) };
  });
  return { families, leftOut: series.length - families.reduce((sum, family) => sum + family.series.length, 0) };
}

const partOf = ({ name }: Series): string => name.split('.')[0]!;

function isFlat({ typical, percentiles }: Series): boolean {
  const first = typical[0];
  return [typical, ...(percentiles ? [percentiles.p10, percentiles.p50, percentiles.p90] : [])].every((values) =>
    values.every((value) => value === first || (Number.isNaN(value) && Number.isNaN(first))),
  );
}

const titles: ReadonlyMap<string, MessageKey> = new Map(
  Object.entries({
    plasma: 'familyPlasma',
    brain: 'familyBrain',
    occupancy: 'familyOccupancy',
    adaptation: 'familyAdaptation',
    effect: 'familyEffect',
    withdrawal: 'familyWithdrawal',
    relapse: 'familyRelapse',
  } as const),
);

export function titleOf({ part }: Family, locale: SheetLocale): string {
  const key = titles.get(part);
  return key ? say(locale, key) : part;
}

const units: ReadonlyMap<string, MessageKey> = new Map([
  ['1', 'unitShare'],
  ['points', 'unitPoints'],
  ['1/d', 'unitPerDay'],
]);

export function unitWords({ unit }: Family, locale: SheetLocale): string {
  const key = units.get(unit);
  return key ? say(locale, key) : unit;
}

/** `diazepam` of `plasma.diazepam`, `α1` of `occupancy.alpha1`. */
export function shortName({ name }: Series): string {
  const rest = name.includes('.') ? name.slice(name.indexOf('.') + 1) : name;
  return rest.replace(/^alpha(?=\d)/, 'α');
}

/** One thing per colour: blood, receptor, chloride, synapse; within a panel the lines differ by dashes too. Blue and magenta never meet. */
export function coloursOf({ part }: Family, look: PictureLook): readonly string[] {
  if (part === 'occupancy') return [look.occupancy, look.other, look.chosen, look.ink2];
  if (part === 'effect' || part === 'relapse') return [look.dopamine, look.other, look.occupancy, look.ink2];
  if (part === 'brain' || part === 'adaptation') return [look.chloride, look.other, look.occupancy, look.ink2];
  return [look.chosen, look.other, look.occupancy, look.ink2];
}

export const dashes = [undefined, '5 3.5', '1.5 3.5', '9 3 2 3'] as const;
