import {
  parseClock,
  parseCivilDate,
  parseDecimal,
  parseMass,
  parseQuantity,
  toNumber,
  unitMessages,
  type Issue,
  type Nanograms,
  type NumberLocale,
} from '@decrescendo/units';
import type { CaseDraft } from './case-draft.ts';
import { fill } from './fill.ts';
import { words } from '../words.ts';

/** One line for each field that cannot be read, by the field's path in the draft. */
export type FieldErrors = Readonly<Record<string, string>>;

function worded(issue: Issue): string {
  return fill(unitMessages[issue.code] ?? words.form.unreadable, issue.fields);
}

export type Checked<T> = { readonly value: T } | { readonly error: string };

export function checkDose(text: string, locale: NumberLocale): Checked<Nanograms> {
  if (text.trim() === '') return { error: words.form.doseMissing };
  const read = parseMass(text, locale);
  if (!read.ok) return { error: worded(read.issues[0]!) };
  return read.value === 0 ? { error: words.form.doseZero } : { value: read.value };
}

/** `8:00`, `8.30` and `08:00` are times; nothing else is guessed. */
export function checkTime(text: string): Checked<string> {
  const loose = /^([0-9]{1,2})[:.h]([0-9]{2})$/.exec(text.trim());
  const written = loose ? `${loose[1]!.padStart(2, '0')}:${loose[2]}` : text.trim();
  return parseClock(written) === undefined
    ? { error: fill(words.form.timeWrong, { text: text.trim() || words.form.nothing }) }
    : { value: written };
}

export function checkQuantity(text: string, wanted: string, example: string, locale: NumberLocale): Checked<number> {
  if (text.trim() === '') return { error: fill(words.form.quantityMissing, { example }) };
  const read = parseQuantity(text, wanted, locale);
  if (read.ok) return { value: read.value };
  const issue = read.issues[0]!;
  return {
    error: worded({
      ...issue,
      fields: {
        ...issue.fields,
        ...(issue.code === 'quantity-unreadable' ? { example } : {}),
        ...(issue.code === 'unit-wrong' && wanted === 'd' ? { wanted: words.form.aTime } : {}),
        ...(issue.code === 'unit-missing' ? { example: `${text.trim()} ${example.split(' ')[1] ?? wanted}` } : {}),
      },
    }),
  };
}

export function checkWhole(text: string, low: number, high: number, what: string): Checked<number> {
  const read = parseDecimal(text.trim());
  const value = read.ok ? toNumber(read.value) : NaN;
  return Number.isInteger(value) && value >= low && value <= high
    ? { value }
    : { error: fill(words.form.wholeWrong, { what, low, high }) };
}

export function checkDate(text: string): Checked<string> {
  return parseCivilDate(text) === undefined ? { error: words.form.dateWrong } : { value: text };
}

/** Every field that cannot be read, in the order of the form; empty where the whole draft can be planned with. */
export function checkDraft(draft: CaseDraft, locale: NumberLocale): FieldErrors {
  const errors: Record<string, string> = {};
  const note = (path: string, checked: Checked<unknown>) => {
    if ('error' in checked) errors[path] = checked.error;
  };
  draft.medicines.forEach((medicine, m) => {
    if (medicine.drug.trim() === '') errors[`medicines.${m}.drug`] = words.form.drugMissing;
    if (medicine.asNeeded) {
      note(`medicines.${m}.asNeeded.max`, checkDose(medicine.asNeeded.max, locale));
      note(`medicines.${m}.asNeeded.perWeek`, checkWhole(medicine.asNeeded.perWeek, 1, 168, words.form.timesAWeek));
    }
    if (medicine.asNeeded) return;
    medicine.doses.forEach((dose, d) => {
      note(`medicines.${m}.doses.${d}.amount`, checkDose(dose.amount, locale));
      const time = checkTime(dose.time);
      note(`medicines.${m}.doses.${d}.time`, time);
      const earlier = medicine.doses.slice(0, d).map((other) => checkTime(other.time));
      if ('value' in time && earlier.some((other) => 'value' in other && other.value === time.value))
        errors[`medicines.${m}.doses.${d}.time`] = words.form.timeTwice;
    });
  });
  note('since', checkQuantity(draft.since, 'd', '3 years', locale));
  if (draft.indication === '') errors['indication'] = words.form.indicationMissing;
  note('daysPerWeek', checkWhole(draft.daysPerWeek, 1, 7, words.form.daysAWeek));
  if (draft.goal === 'reduce') note('reduceTo', checkDose(draft.reduceTo, locale));
  note('start', checkDate(draft.start));
  note('maxTabletsPerDose', checkWhole(draft.maxTabletsPerDose, 1, 30, words.form.thePieces));
  if (draft.age.trim() !== '') note('age', checkWhole(draft.age, 0, 120, words.form.theAge));
  if (draft.weight.trim() !== '') {
    const weight = checkQuantity(draft.weight, 'kg', '68 kg', locale);
    note(
      'weight',
      'value' in weight && (weight.value < 2 || weight.value > 300) ? { error: words.form.weightWrong } : weight,
    );
  }
  if (draft.auditC.trim() !== '') note('auditC', checkWhole(draft.auditC, 0, 12, words.form.theScore));
  if (draft.lastReview !== '') note('lastReview', checkDate(draft.lastReview));
  draft.comedication.forEach((line, index) => {
    if (line.name.trim() === '') errors[`comedication.${index}.name`] = words.form.nameMissing;
    if (line.since !== '') note(`comedication.${index}.since`, checkDate(line.since));
  });
  return errors;
}

/** Required fields nobody has written in yet, by path, with what each asks for: in a new case they are needed, not wrong. */
export function emptyFields(draft: CaseDraft): Readonly<Record<string, string>> {
  const empty: Record<string, string> = {};
  draft.medicines.forEach((medicine, m) => {
    if (medicine.drug.trim() === '') empty[`medicines.${m}.drug`] = words.form.needed.medicine;
    if (medicine.asNeeded?.max.trim() === '') empty[`medicines.${m}.asNeeded.max`] = words.form.needed.amount;
    if (medicine.asNeeded) return;
    medicine.doses.forEach((dose, d) => {
      if (dose.amount.trim() === '') empty[`medicines.${m}.doses.${d}.amount`] = words.form.needed.amount;
    });
  });
  if (draft.since.trim() === '') empty['since'] = words.form.needed.since;
  if (draft.indication === '') empty['indication'] = words.form.needed.indication;
  if (draft.goal === 'reduce' && draft.reduceTo.trim() === '') empty['reduceTo'] = words.form.needed.reduceTo;
  return empty;
}
