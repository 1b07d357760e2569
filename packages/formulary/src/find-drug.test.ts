import { describe, expect, it } from 'vitest';
import { drug, drugs, findDrug, isNovel } from './find-drug.ts';
import { novelNames } from './novel-names.ts';

describe('findDrug', () => {
  it.each([
    ['Valium', 'diazepam'],
    ['  VALIUM ', 'diazepam'],
    ['Clonazépam', 'clonazepam'],
    ['Zopiclon', 'zopiclone'],
    ['Rivotril', 'clonazepam'],
    ['Tavor', 'lorazepam'],
    ['Xanax', 'alprazolam'],
    ['nordiazepam', 'nordazepam'],
    ['desmethyldiazepam', 'nordazepam'],
    ['lorazapam', 'lorazepam'],
    ['oxazepm', 'oxazepam'],
    ['clonazepan', 'clonazepam'],
    ['Zolpidem tartrate', 'zolpidem'],
    ['1-hydroxymidazolam', '1-hydroxymidazolam'],
  ])('reads %s as %s', (text, name) => {
    expect(findDrug(text)?.name).toBe(name);
  });

  it.each(drugs().map(({ name }) => name))('finds %s by its own name', (name) => {
    expect(findDrug(name)).toBe(drug(name));
  });

  it('H35: finds nothing for what is novel, fake or from the street', () => {
    for (const name of novelNames) {
      expect(isNovel(name), name).toBe(true);
      // Etizolam is licensed in three countries, so its entity exists; it stays novel here.
      if (name !== 'etizolam') expect(findDrug(name), name).toBeUndefined();
    }
  });

  it.each([
    'clonazolam',
    'flualprazolam',
    'flubromazepam',
    'bromazolam',
    'diclazepam',
    'phenazepam',
    'meclonazepam',
    'norflurazepam',
    'Street Xanax',
    'fake  valium',
  ])('H35: never takes %s for the drug its name is near to', (text) => {
    expect(findDrug(text)).toBeUndefined();
  });

  it.each(['clonazola', 'lorazolam', 'flubromazepan', 'loprazepam', 'azepam', 'pam', '', 'aspirin', 'lormazepam'])(
    'H35: does not guess at %s',
    (text) => {
      expect(findDrug(text)).toBeUndefined();
    },
  );

  it('gives no name or brand to two drugs', () => {
    const owner = new Map<string, string>();
    for (const entry of drugs()) {
      for (const word of [entry.name, ...entry.brands.map(({ name }) => name.toLowerCase())]) {
        expect(owner.get(word) ?? entry.name, word).toBe(entry.name);
        owner.set(word, entry.name);
      }
    }
  });
});
