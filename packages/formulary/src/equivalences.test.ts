import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { equivalenceRange, equivalencesOf } from './equivalence-range.ts';
import { equivalences } from './equivalences.ts';
import { readCsv } from '../data/read-csv.ts';

const table = readCsv(readFileSync(new URL('../data/equivalence.csv', import.meta.url), 'utf8'));

describe('the equivalences', () => {
  it('H1: stand as each source gives them, row by row', () => {
    expect(equivalences).toHaveLength(table.length);
    table.forEach((row, index) => {
      const found = equivalences[index]!;
      const known = row['low_mg'] !== '' && row['mark'] !== 'not found';
      expect([found.drug, found.source, found.mark]).toEqual([row['drug'], row['source'], row['mark']]);
      expect(found.lowMg).toBe(known ? Number(row['low_mg']) : undefined);
      expect(found.highMg).toBe(known ? Number(row['high_mg']) : undefined);
    });
  });

  it('H1: 1 mg alprazolam is 10 mg of diazepam by one source and 20 mg by another', () => {
    const { lowMg, highMg, ratio, sources } = equivalenceRange('alprazolam')!;
    expect([10 / highMg, 10 / lowMg]).toEqual([10, 20]);
    expect(ratio).toBe(2);
    expect(sources.length).toBeGreaterThan(3);
  });

  it.each([
    ['alprazolam', 0.5, 1],
    ['clonazepam', 0.5, 1],
    ['lorazepam', 1, 2],
    ['triazolam', 0.25, 0.5],
    ['quazepam', 10, 20],
    ['oxazepam', 20, 30],
    ['temazepam', 15, 20],
    ['estazolam', 1, 2],
    ['flurazepam', 15, 30],
    ['chlordiazepoxide', 20, 50],
    ['clorazepate', 15, 15],
    ['clobazam', 20, 20],
    ['nitrazepam', 10, 10],
    ['bromazepam', 6, 6],
    ['loprazolam', 1, 2],
    ['lormetazepam', 1, 2],
    ['flunitrazepam', 2, 2],
    ['zolpidem', 20, 20],
    ['zopiclone', 15, 15],
    ['diazepam', 10, 10],
  ])('H1: %s spans %s to %s mg for 10 mg of diazepam', (name, low, high) => {
    const range = equivalenceRange(name)!;
    expect([range.lowMg, range.highMg]).toEqual([low, high]);
  });

  it.each(['alprazolam', 'clonazepam', 'lorazepam', 'quazepam', 'triazolam', 'oxazepam'])(
    'R53: the sources for %s differ 1.5-fold or more',
    (name) => {
      expect(equivalenceRange(name)!.ratio).toBeGreaterThanOrEqual(1.5);
    },
  );

  it('H22: rows from memory or never found feed no range', () => {
    for (const name of new Set(equivalences.map(({ drug }) => drug))) {
      for (const row of equivalenceRange(name)?.sources ?? []) expect(row.mark).toMatch(/^verified(-secondary)?$/);
    }
    expect(equivalencesOf('zaleplon').length).toBeGreaterThan(0);
    expect(equivalenceRange('zaleplon')).toBeUndefined();
    expect(equivalenceRange('eszopiclone')).toBeUndefined();
    expect(equivalenceRange('nothing')).toBeUndefined();
  });

  it('H35: a novel drug has no equivalent', () => {
    for (const name of ['bromazolam', 'clonazolam', 'flualprazolam', 'etizolam'])
      expect(equivalenceRange(name)).toBeUndefined();
  });
});
