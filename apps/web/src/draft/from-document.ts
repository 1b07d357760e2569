import type { Country } from '@decrescendo/formulary';
import type { CivilDate } from '@decrescendo/units';
import { titleOf } from './case-document.ts';
import { emptyDraft, type Answer, type CaseDraft, type DoseDraft, type MedicineDraft } from './case-draft.ts';

type Plain = Readonly<Record<string, unknown>>;

const text = (value: unknown, otherwise = ''): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : otherwise;
const plain = (value: unknown): Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Plain) : {};
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const answer = (value: unknown): Answer =>
  value === true || value === 'yes' ? 'yes' : value === false || value === 'no' ? 'no' : 'unknown';

/** Lines of the same medicine become one block of the form. */
function medicinesOf(regimen: readonly unknown[]): readonly MedicineDraft[] {
  const medicines: MedicineDraft[] = [];
  for (const line of regimen.map(plain)) {
    const drug = text(line['drug']);
    const product = line['product'] === undefined ? {} : { product: text(line['product']) };
    const amount = text(line['amount']);
    if (line['asNeeded'] !== undefined) {
      const asNeeded = plain(line['asNeeded']);
      medicines.push({
        drug,
        ...product,
        doses: [],
        asNeeded: { perWeek: text(asNeeded['perWeek']), max: text(asNeeded['max'], amount) },
      });
      continue;
    }
    const doses: DoseDraft[] = list(line['at']).map((time) => ({ amount, time: text(time) }));
    const known = medicines.findIndex(
      (other) => other.drug === drug && !other.asNeeded && other.product === (product as { product?: string }).product,
    );
    if (known === -1) medicines.push({ drug, ...product, doses });
    else
      medicines[known] = {
        ...medicines[known]!,
        doses: [...medicines[known]!.doses, ...doses].sort((a, b) => a.time.localeCompare(b.time)),
      };
  }
  return medicines;
}

const countryOfProduct = (id: string): Country | undefined =>
  (/-(uk|us|de|ca|au)$/.exec(id)?.[1] as Country | undefined) ?? undefined;

/** A draft of a saved case document. */
export function draftOf(document: Plain, today: CivilDate): CaseDraft {
  const person = plain(document['person']);
  const history = plain(document['history']);
  const preferences = plain(document['preferences']);
  const goal = plain(document['goal']);
  const decision = plain(document['decision']);
  const medicines = medicinesOf(list(history['regimen']));
  const chosen = Array.isArray(document['products'])
    ? (document['products'] as unknown[]).map((id) => text(id))
    : undefined;
  const country = chosen
    ? (countryOfProduct(chosen[0] ?? '') ?? 'uk')
    : ((text(plain(document['products'])['country'], 'uk') as Country) ?? 'uk');
  const blank = emptyDraft(today, country);
  const draft: CaseDraft = {
    ...blank,
    title: text(document['title']),
    medicines: medicines.length > 0 ? medicines : blank.medicines,
    since: text(history['since']),
    daysPerWeek: text(history['daysPerWeek'], '7'),
    source: text(history['source'], 'unknown') as CaseDraft['source'],
    indication: text(history['indication'], 'unknown'),
    goal: goal['kind'] === 'reduce' ? 'reduce' : 'stop',
    reduceTo: text(goal['to']),
    start: text(document['start'], today),
    pace: text(preferences['pace'], 'default') as CaseDraft['pace'],
    strategy: text(preferences['strategy'], 'percent') as CaseDraft['strategy'],
    liquid: preferences['liquid'] === undefined ? true : answer(preferences['liquid']) === 'yes',
    split: text(preferences['split'], 'scored') as CaseDraft['split'],
    maxTabletsPerDose: text(preferences['maxTabletsPerDose'], '6'),
    cutFirst: text(preferences['cutFirst'], 'any') as CaseDraft['cutFirst'],
    usable: chosen ?? null,
    age: /^\s*([0-9]+)/.exec(text(person['age']))?.[1] ?? '',
    weight: text(person['weight']),
    sex: person['sex'] === 'female' || person['sex'] === 'male' ? person['sex'] : 'unstated',
    pregnant: answer(person['pregnant']),
    breastfeeding: answer(person['breastfeeding']),
    withdrawalHistory: text(history['withdrawalHistory'], 'unknown') as CaseDraft['withdrawalHistory'],
    opioids: answer(document['opioids']),
    naloxoneOffered: answer(document['naloxoneOffered']),
    auditC: text(plain(document['alcohol'])['auditC']),
    suicidality: answer(document['suicidality']),
    conditions: list(document['conditions']).map((value) => text(value)),
    comedication: list(document['comedication'])
      .map(plain)
      .map((line) => ({ name: text(line['name']), dose: text(line['dose']), since: text(line['since']) })),
    cbt: answer(plain(document['offered'])['cbt']),
    lastReview: text(history['lastReview']),
    agreed: answer(decision['agreed']) === 'yes',
    prescriber: text(decision['prescriber']),
    example: answer(document['example']) === 'yes',
    kept: document,
  };
  // A title that only says what is taken goes on saying it when that changes.
  const isOwn = (['en', 'de'] as const).some(
    (locale) => titleOf({ ...draft, title: '' }, locale).replaceAll('\u00a0', ' ') === draft.title,
  );
  return isOwn ? { ...draft, title: '' } : draft;
}
