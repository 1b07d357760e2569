import type { Drug, Fact } from '@decrescendo/formulary';
import type { DrugFacts } from './drug-facts.ts';
import { namedFacts } from './named-facts.ts';
import { table, wrap } from './layout.ts';

/** One line a drug. */
export function drugTable(drugs: readonly Drug[], width: number): string {
  const rows = drugs.map(({ name, kind, acting, brands }) => [
    name,
    kind,
    acting,
    [...new Set(brands.map((brand) => brand.name))].join(', '),
  ]);
  return table([{ title: 'drug' }, { title: 'kind' }, { title: 'acting' }, { title: 'brands' }], rows, width);
}

/** The whole sheet: every number with its range, grade and source. */
export function drugSheet(facts: DrugFacts, width: number): string {
  const { drug } = facts;
  const sections = [
    wrap(`${drug.name}, ${drug.kind}${drug.marketed ? '' : ', not prescribed as such'}`, width),
    wrap(
      `Brands: ${drug.brands.map(({ name, countries }) => `${name} (${countries.join(', ')})`).join(', ') || 'none'}`,
      width,
    ),
    `Numbers\n${factTable(namedFacts(drug), width)}`,
    drug.choice === '' ? '' : wrap(`Why this set: ${drug.choice}`, width),
    productTable(facts, width),
    equivalenceTable(facts, width),
    interactionTable(facts, width),
    measuredTable(facts, width),
  ];
  return sections.filter((section) => section !== '').join('\n\n');
}

/** Sources are long and shared: the table points to a list under it. */
function factTable(facts: readonly (readonly [string, Fact])[], width: number): string {
  const sources = [...new Set(facts.map(([, fact]) => sourceOf(fact)))];
  const rows = facts.map(([name, fact]) => [
    name,
    String(fact.value),
    fact.low === fact.high ? '' : `${fact.low} .. ${fact.high}`,
    fact.unit,
    fact.grade,
    `[${sources.indexOf(sourceOf(fact)) + 1}]`,
  ]);
  const titles = ['what', 'value', 'range', 'unit', 'grade', 'source'];
  const body = table(
    titles.map((title, index) => ({ title, align: index === 1 ? 'right' : 'left' })),
    rows,
    width,
  );
  const list = sources.map((source, index) => wrap(`[${index + 1}] ${source}`, width, '  '));
  return `${body}\n${list.join('\n')}`;
}

function sourceOf({ source, note }: Fact): string {
  return note === undefined || note === '' ? source : `${source} (${note})`;
}

function productTable({ products }: DrugFacts, width: number): string {
  if (products.length === 0) return '';
  const rows = products.map(({ id, label, unit, splitInto, splitSource, mark, source }) => [
    id,
    label,
    unit === 'mL' ? 'measured' : { 1: 'whole', 2: 'halves', 4: 'quarters' }[splitInto],
    mark,
    [splitSource, source].filter((part) => part !== '').join('; '),
  ]);
  return `Products\n${table(
    ['product', 'strength', 'taken', 'checked', 'source'].map((title) => ({ title })),
    rows,
    width,
  )}`;
}

function equivalenceTable({ equivalences }: DrugFacts, width: number): string {
  if (equivalences.length === 0) return '';
  const rows = equivalences.map(({ source, lowMg, highMg, mark, note }) => [
    lowMg === undefined
      ? 'none given'
      : lowMg === highMg || highMg === undefined
        ? `${lowMg} mg`
        : `${lowMg}-${highMg} mg`,
    mark,
    [source, note].filter((part) => part !== '').join('; '),
  ]);
  return `Said to equal diazepam 10 mg by mouth\n${table(
    ['dose', 'checked', 'source'].map((title) => ({ title })),
    rows,
    width,
  )}`;
}

function interactionTable({ interactions }: DrugFacts, width: number): string {
  if (interactions.length === 0) return '';
  const rows = interactions.map(({ partnerText, severity, effect, action, source }) => [
    partnerText,
    severity,
    `${effect}; ${action} (${source})`,
  ]);
  return `Interactions\n${table(
    [{ title: 'with', most: 26 }, { title: 'severity' }, { title: 'what happens, what to do' }],
    rows,
    width,
  )}`;
}

function measuredTable({ measuredWith }: DrugFacts, width: number): string {
  if (measuredWith.length === 0) return '';
  const facts = measuredWith.map(({ name, route, clearance }) => [`${name}, ${route}`, clearance] as const);
  return `Clearance with, over without, as measured\n${factTable(facts, width)}`;
}
