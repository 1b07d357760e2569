import { formatMass, parseMass, parseQuantity, type Nanograms, type NumberLocale } from '@decrescendo/units';
import type { CaseDraft, MedicineDraft } from './case-draft.ts';
import { words } from '../words.ts';
import { checkTime } from './check-draft.ts';
import { fill } from './fill.ts';

/** A case document as the schemas read it: plain values, quantities with units. */
export type CaseDocument = Readonly<Record<string, unknown>>;

const plainMass = (dose: Nanograms) => formatMass(dose).replace('\u00a0', ' ');

function dose(text: string, locale: NumberLocale): string {
  const read = parseMass(text, locale);
  return read.ok ? plainMass(read.value) : text;
}

/** Doses of the same size become one line with several times. */
function regimenOf(medicine: MedicineDraft, locale: NumberLocale): readonly Record<string, unknown>[] {
  const head = { drug: medicine.drug.trim(), ...(medicine.product ? { product: medicine.product } : {}) };
  if (medicine.asNeeded) {
    const max = dose(medicine.asNeeded.max, locale);
    return [{ ...head, amount: max, asNeeded: { perWeek: Number(medicine.asNeeded.perWeek), max } }];
  }
  const byAmount = new Map<string, string[]>();
  for (const line of medicine.doses) {
    const amount = dose(line.amount, locale);
    const time = checkTime(line.time);
    byAmount.set(amount, [...(byAmount.get(amount) ?? []), 'value' in time ? time.value : line.time]);
  }
  return [...byAmount].map(([amount, at]) => ({ ...head, amount, at: [...at].sort() }));
}

function quantity(text: string, wanted: string, unit: string, locale: NumberLocale): string {
  const read = parseQuantity(text, wanted, locale);
  if (!read.ok) return text;
  const typed = /^([0-9.,]+)\s*(.*)$/.exec(text.trim());
  return locale === 'en' || !typed ? text.trim() : `${read.value} ${unit}`;
}

/** The document of a draft that `checkDraft` found no fault with. What the form does not show is taken over from the document it came from. */
export function documentOf(draft: CaseDraft, locale: NumberLocale): CaseDocument {
  const kept = draft.kept as Record<string, Record<string, unknown> | undefined>;
  return {
    ...draft.kept,
    title: titleOf(draft, locale).replaceAll('\u00a0', ' '),
    person: {
      ...kept['person'],
      ...(draft.age.trim() ? { age: `${draft.age.trim()} years` } : {}),
      ...(draft.weight.trim() ? { weight: quantity(draft.weight, 'kg', 'kg', locale) } : {}),
      ...(draft.sex === 'unstated' ? {} : { sex: draft.sex }),
      pregnant: draft.pregnant,
      breastfeeding: draft.breastfeeding,
    },
    history: {
      ...kept['history'],
      indication: draft.indication || 'unknown',
      regimen: draft.medicines.flatMap((medicine) => regimenOf(medicine, locale)),
      since: quantity(draft.since, 'd', 'd', locale),
      ...(draft.medicines.some((medicine) => !medicine.asNeeded) ? { daysPerWeek: Number(draft.daysPerWeek) } : {}),
      source: draft.source,
      withdrawalHistory: draft.withdrawalHistory,
      ...(draft.lastReview ? { lastReview: draft.lastReview } : {}),
    },
    conditions: [...draft.conditions],
    comedication: draft.comedication.map((line, index) => ({
      ...((draft.kept['comedication'] as Record<string, unknown>[] | undefined)?.[index]?.['name'] === line.name
        ? (draft.kept['comedication'] as Record<string, unknown>[])[index]
        : {}),
      name: line.name.trim(),
      ...(line.dose.trim() ? { dose: line.dose.trim() } : {}),
      ...(line.since ? { since: line.since, from: undefined } : {}),
    })),
    opioids: draft.opioids,
    ...(draft.naloxoneOffered === 'unknown' ? {} : { naloxoneOffered: draft.naloxoneOffered }),
    alcohol: draft.auditC.trim() ? { auditC: Number(draft.auditC) } : {},
    suicidality: draft.suicidality,
    offered: { ...kept['offered'], cbt: draft.cbt },
    goal: draft.goal === 'stop' ? { kind: 'stop' } : { kind: 'reduce', to: dose(draft.reduceTo, locale) },
    preferences: {
      ...kept['preferences'],
      liquid: draft.liquid ? 'yes' : 'no',
      split: draft.split,
      maxTabletsPerDose: Number(draft.maxTabletsPerDose),
      cutFirst: draft.cutFirst,
      pace: draft.pace,
      strategy: draft.strategy,
    },
    products: draft.usable && draft.usable.length > 0 ? [...draft.usable] : { country: draft.country },
    start: draft.start,
    ...(draft.agreed || draft.prescriber.trim()
      ? {
          decision: {
            agreed: draft.agreed ? 'yes' : 'no',
            ...(draft.prescriber.trim() ? { prescriber: draft.prescriber.trim() } : {}),
          },
        }
      : {}),
    example: draft.example ? 'yes' : 'no',
  };
}

/** The whole of the first medicine in a day, or undefined where an amount cannot be read. */
export function dailyDose(draft: CaseDraft, locale: NumberLocale): Nanograms | undefined {
  let sum = 0;
  const medicine = draft.medicines[0];
  if (!medicine) return undefined;
  const amounts = medicine.asNeeded ? [medicine.asNeeded.max] : medicine.doses.map((line) => line.amount);
  for (const amount of amounts) {
    const read = parseMass(amount, locale);
    if (!read.ok) return undefined;
    sum += read.value;
  }
  return sum as Nanograms;
}

/** What the case is called: its own title, else what is taken, so that the words above a plan are always those of the plan. */
export function titleOf(draft: CaseDraft, locale: NumberLocale): string {
  if (draft.title.trim()) return draft.title.trim();
  const daily = dailyDose(draft, locale);
  const drug = draft.medicines[0]?.drug || words.form.aMedicine;
  const name = drug.charAt(0).toUpperCase() + drug.slice(1);
  const said = daily === undefined ? name : fill(words.form.titleDaily, { name, dose: formatMass(daily, locale) });
  return draft.example ? fill(words.form.titleExample, { said }) : said;
}
