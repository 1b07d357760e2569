import { issue, type Issue } from '@decrescendo/units';
import { terminalHalfLife } from './half-life.ts';
import type { Drug, Fact, Grade, Pharmacokinetics } from './types.ts';

/** Blood through the liver of a 70 kg adult [L/h]. */
const liverFlow = 90;
const grades: ReadonlySet<Grade> = new Set(['published', 'recalled', 'calibrated', 'assumed', 'derived']);

/**
 * Everything wrong with a drug's record, so that no broken number is ever simulated with.
 *
 * @returns  no issue for a sound record; else one for each: `fact-range`, `fact-source-missing`, `half-life-implausible` …
 */
export function checkDrug(record: Drug): Issue[] {
  const pk = record.pharmacokinetics;
  return [
    ...factsOf(record, '').flatMap(([path, fact]) => checkFact(path, fact)),
    ...checkFractions(record),
    ...checkCompartments(record.name, pk),
    ...checkSums(record),
  ];
}

function checkFact(path: string, fact: Fact): Issue[] {
  const { value, low, high } = fact;
  const found: Issue[] = [];
  if (![value, low, high].every(Number.isFinite))
    found.push(issue('fact-not-finite', path, { field: path, value: String(value) }));
  else if (low > value || value > high) found.push(issue('fact-range', path, { field: path, value, low, high }));
  if (!fact.source?.trim()) found.push(issue('fact-source-missing', path, { field: path, value }));
  if (!grades.has(fact.grade))
    found.push(issue('fact-grade-unknown', path, { field: path, grade: String(fact.grade) }));
  if (!fact.unit?.trim()) found.push(issue('fact-unit-missing', path, { field: path }));
  return found;
}

function checkFractions(record: Drug): Issue[] {
  const pk = record.pharmacokinetics;
  const found: Issue[] = [];
  pk.absorption.forEach(({ bioavailability }, index) => {
    const field = `pharmacokinetics.absorption[${index}].bioavailability`;
    if (bioavailability.value > 1)
      found.push(issue('bioavailability-above-one', field, { field, value: bioavailability.value }));
    if (bioavailability.value < 0)
      found.push(issue('fraction-outside', field, { field, value: bioavailability.value }));
  });
  const fractions: [string, Fact | undefined][] = [
    ['fu', pk.fu],
    ['gutAvailability', pk.gutAvailability],
    ...pk.clearanceShares.map(({ share }, index): [string, Fact] => [`clearanceShares[${index}].share`, share]),
  ];
  for (const [name, fact] of fractions) {
    const field = `pharmacokinetics.${name}`;
    if (fact && (fact.value < 0 || fact.value > 1))
      found.push(issue('fraction-outside', field, { field, value: fact.value }));
  }
  return found;
}

function checkCompartments(drug: string, pk: Pharmacokinetics): Issue[] {
  const found: Issue[] = [];
  for (const name of ['CL', 'V1', 'Q2', 'V2', 'Q3', 'V3', 'bloodPlasmaRatio'] as const) {
    const field = `pharmacokinetics.${name}`;
    const value = pk[name]?.value;
    if (value !== undefined && !(value > 0)) found.push(issue('not-positive', field, { field, value }));
  }
  for (const [flow, volume] of [
    ['Q2', 'V2'],
    ['Q3', 'V3'],
  ] as const) {
    if (!pk[flow] !== !pk[volume]) {
      const field = pk[flow] ? flow : volume;
      found.push(issue('compartment-incomplete', `pharmacokinetics.${field}`, { drug, field }));
    }
  }
  if (found.length > 0) return found;
  const hours = terminalHalfLife(pk);
  if (!(hours >= 1 / 6 && hours <= 500)) {
    found.push(issue('half-life-implausible', 'pharmacokinetics', { drug, hours: Number(hours.toPrecision(3)) }));
  }
  const extraction = pk.CL.value / (liverFlow * pk.bloodPlasmaRatio.value);
  if (extraction >= 0.95) {
    found.push(issue('extraction-too-high', 'pharmacokinetics.CL', { drug, value: Number(extraction.toPrecision(3)) }));
  }
  return found;
}

function checkSums(record: Drug): Issue[] {
  const drug = record.name;
  const sum = (facts: readonly Fact[]): number => facts.reduce((total, fact) => total + fact.value, 0);
  const found: Issue[] = [];
  const shares = sum(record.pharmacokinetics.clearanceShares.map(({ share }) => share));
  if (shares > 1 + 1e-9)
    found.push(issue('shares-above-one', 'pharmacokinetics.clearanceShares', { drug, value: shares }));
  const formed = sum(record.formations.map(({ fraction }) => fraction));
  if (formed > 1 + 1e-9) found.push(issue('formation-above-one', 'formations', { drug, value: formed }));
  return found;
}

/** Every fact of a record with its path, wherever it stands. */
export function factsOf(part: unknown, path: string): [string, Fact][] {
  if (typeof part !== 'object' || part === null) return [];
  if ('value' in part && 'grade' in part) return [[path, part as Fact]];
  return Object.entries(part).flatMap(([key, value]) =>
    factsOf(value, Array.isArray(part) ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`),
  );
}
