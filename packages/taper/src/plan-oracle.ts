import { daysBetween, dayNumber } from '@decrescendo/units';
import { findDrug, product, productsOf } from '@decrescendo/formulary';
import type { Case, Item, Plan } from './types.ts';

/**
 * The slow second opinion: reads nothing but a case and the plan's own numbers, shares no code with the generator or its rules, and says in
 * sentences what is wrong. Empty means that every invariant of the contract and R20-R28 hold, or the step that does not has its finding.
 */
export function whatIsWrong(theCase: Case, plan: Plan): string[] {
  const wrong: string[] = [];
  const say = (sentence: string): void => void wrong.push(sentence);

  // Every answer says what goes on meanwhile, in the doses taken now (R84, H9).
  if (!/stay on the present dose|do not stop suddenly/i.test(plan.continue.text)) say('continue does not say to stay');
  if (/supply (stops|ends|is stopped)/i.test(plan.continue.text)) say('continue threatens supply');
  const now = theCase.history.regimen.flatMap(({ amount, at, asNeeded }) =>
    asNeeded ? [asNeeded.max] : at.map(() => amount),
  );
  if (plan.continue.regimen.length !== now.length) say('continue leaves a dose out');
  plan.continue.regimen.forEach(({ mcg }, index) => {
    if (Math.round(mcg * 1000) !== now[index]) say(`continue dose ${index} is not the present one`);
  });

  if (plan.status === 'agreed') say('a file alone was agreed');
  if (plan.status === 'refused' || plan.status === 'specialist') {
    if (plan.steps.length > 0) say(`${plan.status} with steps`);
    if (plan.supply.length > 0) say(`${plan.status} with supply`);
    if (plan.findings.length === 0) say(`${plan.status} without a reason`);
    return wrong;
  }
  const open = plan.findings.some(({ severity, overridden }) => severity === 'HARD' && overridden === undefined);
  if (open !== (plan.status === 'needs-prescriber'))
    say(`status ${plan.status} with${open ? '' : 'out'} an open HARD finding`);
  if (plan.steps.length === 0) return [...wrong, 'no steps and no refusal'];

  const found = (index: number, ...rules: string[]): boolean =>
    plan.findings.some(({ rule, path }) => rules.includes(rule) && path === `steps[${index}]`);
  const ng = (mcg: number): number => Math.round(mcg * 1000);

  // Dates, and the arithmetic of every dose.
  let date = plan.start;
  const needed = new Map<string, number>();
  plan.steps.forEach((step, index) => {
    if (step.index !== index + 1) say(`step ${index} is numbered ${step.index}`);
    if (step.from !== date) say(`step ${index} starts on ${step.from}, not ${date}`);
    if (!Number.isInteger(step.days) || step.days < 1) say(`step ${index} lasts ${step.days} days`);
    date = new Date((dayNumber(step.from) + step.days) * 86_400_000).toISOString().slice(0, 10) as typeof date;
    let daily = 0;
    for (const dose of step.doses) {
      const made = dose.items.reduce((sum, item) => sum + contentOf(item, plan.drug, theCase, say), 0);
      if (made !== ng(dose.mcg)) say(`step ${index} at ${dose.time}: items make ${made} ng, not ${ng(dose.mcg)}`);
      daily += ng(dose.mcg);
      for (const item of dose.items)
        needed.set(
          item.product,
          (needed.get(item.product) ?? 0) + ('count' in item ? item.count : item.mL) * step.days,
        );
    }
    if (daily !== ng(step.dailyMcg)) say(`step ${index}: doses make ${daily} ng, not ${ng(step.dailyMcg)}`);
    if (step.why.text === '' || /[{}]|undefined|NaN/.test(step.why.text))
      say(`step ${index} does not say why: ${step.why.text}`);
  });
  if (plan.end !== date) say(`the plan ends on ${plan.end}, its steps on ${date}`);
  for (const [id, amount] of needed) {
    const line = plan.supply.find((candidate) => candidate.product === id);
    if (!line || Math.abs(line.needed - amount) > 1e-6 * Math.max(1, amount))
      say(`supply of ${id} is ${line?.needed}, needed ${amount}`);
    if (line && line.dispense < line.needed) say(`supply of ${id} falls short`);
  }
  if (plan.supply.length !== needed.size) say('supply names what no step needs');

  // Never upwards; to the goal.
  const present = theCase.history.regimen.reduce(
    (sum, { amount, at, asNeeded }) => sum + (asNeeded ? asNeeded.max : amount * at.length),
    0,
  );
  const goal = theCase.goal.kind === 'stop' ? 0 : theCase.goal.to;
  const doses = plan.steps.map(({ dailyMcg }) => ng(dailyMcg));
  doses.forEach((dose, index) => {
    if (dose > (doses[index - 1] ?? present)) say(`step ${index} rises`);
    const percent = ((doses[index - 1] ?? present) - dose) / (doses[index - 1] ?? present);
    if (Math.abs(plan.steps[index]!.changePercent + percent * 100) > 0.06) say(`step ${index} misstates its change`);
  });
  if (doses.at(-1) !== goal) say(`the last step is ${doses.at(-1)}, the goal ${goal}`);

  // Rare withdrawal (R12) may stop in one step, with its advice.
  const rare = plan.findings.some(({ rule }) => rule === 'R12') && plan.findings.some(({ rule }) => rule === 'R19');
  if (rare) return wrong;

  const terminal = terminalOf(theCase, plan.drug);
  const falls = doses.flatMap((dose, index) => {
    const before = doses[index - 1] ?? present;
    return dose < before
      ? [{ index, before, after: dose, cut: before - dose, day: daysBetween(plan.start, plan.steps[index]!.from) }]
      : [];
  });
  const heldBefore = (index: number): number => {
    let days = 0;
    for (let at = index - 1; at >= 0 && doses[at] === doses[index - 1]; at -= 1) days += plan.steps[at]!.days;
    return index === 0 || doses[index - 1] === present ? days + theCase.history.sinceDays : days;
  };
  falls.forEach((fall, n) => {
    const { index, before, after, cut } = fall;
    const isLast = after === 0 && before <= terminal.dose;
    const smallest = found(index, 'R27');
    if (smallest && heldBefore(index) < 28) say(`step ${index}: R27 after ${heldBefore(index)} days`);
    if (n === 0 && cut * 10 > before && !found(index, 'R20', 'R27'))
      say(`step ${index}: R20, first cut ${(100 * cut) / before} %`);
    const previous = falls[n - 1];
    if (previous && fall.day - previous.day < 14 && !found(index, 'R21'))
      say(`step ${index}: R21, ${fall.day - previous.day} days`);
    const window = falls.filter(
      (other) =>
        other.day > fall.day - 14 && other.day <= fall.day && !(other.after === 0 && other.before <= terminal.dose),
    );
    const sum = window.filter(({ index: at }) => !found(at, 'R27')).reduce((total, other) => total + other.cut, 0);
    const atStart = window[0]?.before ?? before;
    if (!isLast && !smallest && sum * 4 > atStart && !found(index, 'R22'))
      say(`step ${index}: R22, ${(100 * sum) / atStart} % in 14 days`);
    if (previous && cut > previous.cut && !found(index, 'R25')) say(`step ${index}: R25, ${cut} after ${previous.cut}`);
    if (after === 0) {
      if (before > terminal.dose && !found(index, 'R28'))
        say(`step ${index}: R28, from ${before} above ${terminal.dose}`);
      if (heldBefore(index) < 14 && !found(index, 'R28'))
        say(`step ${index}: R28, last dose held ${heldBefore(index)} days`);
      if (before > Math.max(terminal.dose, terminal.whole)) say(`step ${index}: H8, nothing after ${before}`);
      if (n === 0 && before > terminal.dose) say(`step ${index}: H8, a present dose of ${before} ended in one step`);
      if (n === 0 && !found(index, 'R20', 'R27')) say(`step ${index}: the present dose ends and nobody is asked`);
      const held = plan.steps.slice(0, index).reduce((sum, { days }) => sum + days, 0);
      const isPiece = plan.continue.regimen.length === 1 && before === terminal.smallest;
      if (n === 0 && isPiece && theCase.products.country && !theCase.preferences.schedule && held < 28)
        say(`step ${index}: the present dose ends after ${held} days`);
    }
    // A step to a crumb, or most of the dose within two weeks, is an abrupt stop in all but name.
    const large = (dose: number): boolean => dose > 2 * terminal.dose;
    if (after > 0 && !smallest) {
      if (large(before) && after <= terminal.dose && after * 2 < before)
        say(`step ${index}: R18, ${before} to ${after} at once`);
      if (window.length > 0 && large(atStart) && sum * 4 > atStart * 3)
        say(`step ${index}: R18, ${(100 * sum) / atStart} % in 14 days`);
    }
    if (plan.drug === 'alprazolam' && cut > 500_000 && !found(index, 'R36')) say(`step ${index}: R36, ${cut}`);
    for (const { from, to } of theCase.preferences.avoid) {
      const { from: begins } = plan.steps[index]!;
      if (begins >= from && begins <= to && theCase.preferences.schedule === undefined)
        say(`step ${index} begins in dates to avoid`);
    }
  });
  sayOfPace(theCase, plan, falls, heldBefore, say);
  return wrong;
}

interface Fall {
  readonly index: number;
  readonly before: number;
  readonly after: number;
  readonly cut: number;
  readonly day: number;
}

/** The usual pace, where the case asks for no other: never faster, day by day in percent, or against the straight line over dates. */
function sayOfPace(
  theCase: Case,
  plan: Plan,
  falls: readonly Fall[],
  heldBefore: (index: number) => number,
  say: (sentence: string) => void,
): void {
  const { preferences, history, person, conditions, overrides } = theCase;
  const { strategy, pace, steps, weeks, schedule } = preferences;
  if (steps || weeks !== undefined || schedule || overrides.length > 0) return;
  const gentle =
    person.age >= 65 ||
    conditions.some((name) => ['frailty', 'falls', 'dementia'].includes(name)) ||
    history.withdrawalHistory === 'severe' ||
    history.pastTapers.length >= 2;
  // A faster wish may be granted or not; then only the other limits are held.
  if (pace === 'faster') return;
  const percent = gentle || pace === 'slower' ? 5 : 10;
  const interval = gentle && pace === 'slower' ? 28 : 14;
  const exempt = ({ index, after }: Fall): boolean =>
    after === 0 || plan.findings.some(({ rule, path }) => rule === 'R27' && path === `steps[${index}]`);
  if (strategy === 'percent') {
    falls.forEach((fall, n) => {
      if (exempt(fall)) return;
      const share = (100 * fall.cut) / fall.before;
      if (n > 0 && share * interval > percent * heldBefore(fall.index) + 1e-6)
        say(`step ${fall.index}: ${share} % after ${heldBefore(fall.index)} days is faster than the pace`);
    });
  }
  if (strategy === 'linear' && !falls.some((fall) => fall.after > 0 && exempt(fall))) {
    const present = falls[0]?.before ?? 0;
    // The first step may be as large as a first cut may be; what it is ahead of the line is waited for after it.
    for (const fall of falls.slice(1)) {
      const line = (present * percent) / 200;
      if (!exempt(fall) && present - fall.after > line * (1 + fall.day / interval) + 0.02 * present + 1)
        say(`step ${fall.index}: ${fall.after} before the line gets there`);
    }
  }
}

/** Nanograms in an item, from the register alone; complains about parts and volumes that cannot be had. */
function contentOf(item: Item, drug: string, theCase: Case, say: (sentence: string) => void): number {
  const known = product(item.product);
  if (!known || known.drug !== drug) {
    say(`${item.product} is no product of ${drug}`);
    return 0;
  }
  const { country, ids } = theCase.products;
  if (country ? known.country !== country : !ids?.includes(known.id)) say(`${known.id} is not among the products`);
  if (known.modifiedRelease) say(`${known.id} releases slowly`);
  if ('count' in item) {
    const parts = item.count * known.splitInto;
    if (known.unit !== 'piece' || item.count <= 0) say(`${item.count} of ${known.id}`);
    if (!Number.isInteger(parts)) say(`${item.count} of ${known.id}, which splits into ${known.splitInto}`);
    if (!Number.isInteger(item.count) && theCase.preferences.split === 'none')
      say(`${known.id} is broken against the wish`);
    if (!Number.isInteger(item.count) && (known.form !== 'tablet' || known.mark === 'recall'))
      say(`${known.id} may not be broken (H7)`);
    return Math.round(item.count * known.strength);
  }
  if (!theCase.preferences.liquid) say(`${known.id} although no liquid is wanted`);
  if (item.drops !== undefined) {
    if (!known.dropsPerMl || Math.abs(item.drops / known.dropsPerMl - item.mL) > 5e-4)
      say(`${item.drops} drops are not ${item.mL} mL of ${known.id}`);
    return Math.round((item.drops * known.strength) / (known.dropsPerMl ?? 1));
  }
  const steps = (item.mL * 1000) / (known.stepMicrolitres ?? 100);
  if (Math.abs(steps - Math.round(steps)) > 1e-6) say(`${item.mL} mL of ${known.id} cannot be measured`);
  return Math.round(item.mL * 1e6 * (known.strength / 1e6));
}

/** R28's last dose, worked out from the register: diazepam 0.5 mg; else the smallest licensed piece, half of it where a liquid may be used. */
function terminalOf(
  theCase: Case,
  drug: string,
): { readonly dose: number; readonly whole: number; readonly smallest: number } {
  const { country, ids } = theCase.products;
  const countries = country ? [country] : [...new Set((ids ?? []).map((id) => product(id)!.country))];
  // The one product labelled by its base weighs less on paper than its twin labelled by its salt; plans count in the salt.
  const all = countries
    .flatMap((code) => productsOf(findDrug(drug)!.name, code))
    .filter(({ id, modifiedRelease }) => !modifiedRelease && id !== 'flurazepam-tablet-27.42mg-de');
  const inUse = theCase.history.regimen.flatMap((line) => (line.product ? [product(line.product)!.form] : []));
  const special = ['odt', 'sublingual', 'film'];
  const liquid =
    theCase.preferences.liquid &&
    all.some(({ unit, form, dropsPerMl }) => unit === 'mL' && (form !== 'drops' || dropsPerMl !== undefined));
  const pieces = all.filter(({ unit }) => unit === 'piece');
  const ordinary = pieces.filter(({ form }) => !special.includes(form) || inUse.includes(form));
  const most = theCase.preferences.split === 'none' ? 1 : theCase.preferences.split === 'scored' ? 2 : 4;
  const partOf = ({ strength, splitInto, mark, form }: (typeof pieces)[number]): number =>
    strength / (mark === 'recall' || form !== 'tablet' ? 1 : Math.min(most, splitInto));
  // Melting tablets count where they are smaller than any part of an ordinary one.
  const least = Math.min(...ordinary.map(partOf));
  const melting = pieces.filter((item) => item.form === 'odt' && ordinary.length > 0 && item.strength < least);
  const solids = ordinary.length > 0 || liquid ? [...ordinary, ...melting] : pieces;
  const smallest = Math.min(...solids.map(partOf));
  const whole = Math.min(...solids.map(({ strength }) => strength));
  return { dose: drug === 'diazepam' ? 500_000 : liquid ? Math.floor(smallest / 2) : smallest, whole, smallest };
}
