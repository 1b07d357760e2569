import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { drug } from './find-drug.ts';
import { perpetrator } from './find-perpetrator.ts';
import { interactions, interactionsFor } from './interactions-for.ts';
import { partnerBrands } from './partner-brands.ts';
import { readCsv } from '../data/read-csv.ts';

const table = readCsv(readFileSync(new URL('../data/interactions.csv', import.meta.url), 'utf8'));
const ids = (...given: Parameters<typeof interactionsFor>): string[] => interactionsFor(...given).map(({ id }) => id);

/** One meeting for every row of the table: what a case would say. */
const meetings: Readonly<Record<string, [drugs: string[], comedication: string[], conditions: string[]]>> = {
  I1: [['diazepam'], ['morphine'], []],
  I2: [['zopiclone'], ['alcohol'], []],
  I3: [['lorazepam'], ['pregabalin'], []],
  I4: [['temazepam'], ['clozapine'], []],
  I5: [['lorazepam', 'zopiclone'], [], []],
  I6: [['alprazolam'], ['ketoconazole'], []],
  I7: [['triazolam'], ['clarithromycin'], []],
  I8: [['diazepam'], ['fluvoxamine'], []],
  I9: [['diazepam'], ['omeprazole'], []],
  I10: [['chlordiazepoxide'], ['cimetidine'], []],
  I11: [['diazepam'], ['fluoxetine'], []],
  I12: [['clobazam'], ['fluconazole'], []],
  I13: [['alprazolam'], ['carbamazepine'], []],
  I14: [['lorazepam'], ['valproate'], []],
  I15: [['lorazepam'], ['probenecid'], []],
  I16: [['clonazepam'], ['valproate'], []],
  I17: [['clonazepam'], ['phenytoin'], []],
  I18: [['alprazolam'], ['oral contraceptive'], []],
  I19: [['alprazolam'], ['digoxin'], []],
  I20: [['diazepam'], ['theophylline'], []],
  I21: [['clonazepam'], ['levodopa'], []],
  I22: [['nitrazepam'], ['flumazenil'], []],
  I23: [['lorazepam'], ['ciprofloxacin'], []],
  I24: [['diazepam'], ['bupropion'], []],
  I25: [['diazepam'], ['bromazolam'], []],
  I26: [['lorazepam'], ['disulfiram'], []],
  I27: [['triazolam'], ['grapefruit-juice'], []],
  I28: [['chlordiazepoxide'], [], ['smoking']],
  I29: [['diazepam'], [], ['copd']],
  I30: [['diazepam'], [], ['sleep-apnoea']],
  I31: [['diazepam'], [], ['liver-disease']],
  I32: [['oxazepam'], [], ['renal-impairment']],
  I33: [['diazepam'], [], ['pregnancy']],
  I34: [['diazepam'], [], ['breastfeeding']],
  I35: [['diazepam'], [], ['frailty']],
  I36: [['lorazepam'], [], ['dementia']],
  I37: [['zolpidem'], [], ['falls']],
  I38: [['diazepam'], [], ['driving']],
  I39: [['clonazepam'], [], ['epilepsy']],
  I40: [['diazepam'], [], ['depression']],
  I41: [['diazepam'], [], ['bipolar']],
  I42: [['alprazolam'], [], ['ptsd']],
  I43: [['nitrazepam'], [], ['myasthenia-gravis']],
  I44: [['alprazolam'], [], ['glaucoma']],
  I45: [['diazepam'], [], ['substance-use-disorder']],
  I46: [['clobazam'], [], ['cyp2c19-poor']],
  I47: [['diazepam'], [], ['surgery']],
  I48: [['zolpidem'], [], ['complex-sleep-behaviours']],
};

describe('interactionsFor', () => {
  it.each(table.map((row) => row['id']!))('H30: %s fires for a case that meets it', (id) => {
    expect(ids(...meetings[id]!)).toContain(id);
  });

  it.each(table.map((row) => row['id']!))('H30: %s is silent for a case that does not', (id) => {
    expect(ids(meetings[id]![0].slice(0, 1), [], [])).not.toContain(id);
  });

  it('H30: every partner a row names fires it, for every drug it names', () => {
    for (const row of interactions()) {
      for (const name of row.drugs.length > 0 ? row.drugs : ['diazepam', 'zolpidem', 'oxazepam']) {
        for (const partner of row.partners) {
          const met =
            row.kind === 'condition' || row.kind === 'genetic'
              ? ids([name], [], [partner])
              : ids([name], [partner], []);
          expect(met, `${row.id}: ${name} with ${partner}`).toContain(row.id);
        }
      }
    }
  });

  it('holds each row of the table, with its severity or the graver of two', () => {
    expect(interactions().map(({ id }) => id)).toEqual(table.map((row) => row['id']));
    table.forEach((row, index) => {
      const found = interactions()[index]!;
      expect(found.severity).toBe(row['severity'] === 'low-moderate' ? 'moderate' : row['severity']);
      expect([found.kind, found.mark, found.effect]).toEqual([row['kind'], row['mark'], row['effect']]);
    });
  });

  it('reads brands, other names and capitals', () => {
    expect(ids(['Xanax'], ['Rifampin'], [])).toContain('I13');
    expect(ids(['Valium'], ['Prozac'], [])).toContain('I11');
    expect(ids(['alprazolam'], ["St. John's wort"], [])).toContain('I13');
    expect(ids(['lorazepam'], ['Divalproex'], [])).toContain('I14');
  });

  it.each([
    ['Suboxone', 'diazepam', 'I1'],
    ['Subutex', 'diazepam', 'I1'],
    ['Methadose', 'diazepam', 'I1'],
    ['OxyContin', 'diazepam', 'I1'],
    ['Percocet', 'diazepam', 'I1'],
    ['Vicodin', 'diazepam', 'I1'],
    ['Ultram', 'diazepam', 'I1'],
    ['Zydol', 'diazepam', 'I24'],
    ['Lyrica', 'lorazepam', 'I3'],
    ['Neurontin', 'lorazepam', 'I3'],
    ['Xyrem', 'temazepam', 'I4'],
    ['Prozac', 'diazepam', 'I11'],
    ['Luvox', 'diazepam', 'I8'],
    ['Tegretol', 'alprazolam', 'I13'],
    ['Losec', 'diazepam', 'I9'],
    ['Prilosec', 'diazepam', 'I9'],
    ['Tagamet', 'chlordiazepoxide', 'I10'],
    ['Sporanox', 'alprazolam', 'I6'],
    ['Nizoral', 'alprazolam', 'I6'],
    ['Norvir', 'triazolam', 'I7'],
    ['Wellbutrin', 'diazepam', 'I24'],
  ])('H30: %s beside %s is read by its brand: %s', (brand, name, id) => {
    expect(ids([name], [brand], [])).toContain(id);
  });

  it('H30: each brand of a partner meets whatever its usual name meets, and is no other medicine', () => {
    for (const [partner, brands] of Object.entries(partnerBrands)) {
      for (const name of ['diazepam', 'alprazolam', 'lorazepam']) {
        expect(ids([name], [partner], []).length, partner).toBeGreaterThan(0);
        for (const brand of brands) expect(ids([name], [brand], []), brand).toEqual(ids([name], [partner], []));
      }
    }
    expect(new Set(Object.values(partnerBrands).flat()).size).toBe(Object.values(partnerBrands).flat().length);
  });

  it('reads Zoloft as a medicine it knows, without a meeting', () => {
    expect(perpetrator('Zoloft')?.name).toBe('sertraline');
    expect(ids(['diazepam'], ['Zoloft'], [])).toEqual([]);
  });

  it('H30: a second benzodiazepine among the other medicines counts as one, under any brand', () => {
    expect(ids(['diazepam'], ['Imovane'], [])).toContain('I5');
    expect(ids(['diazepam'], [], [])).not.toContain('I5');
    expect(ids(['diazepam', 'diazepam'], [], [])).not.toContain('I5');
  });

  it('says nothing of two medicines that do not meet', () => {
    expect(ids(['oxazepam'], ['omeprazole'], [])).toEqual([]);
    expect(ids(['baclofen'], ['ciprofloxacin'], [])).toEqual([]);
  });

  it('names drugs the formulary knows', () => {
    for (const row of interactions())
      for (const name of row.drugs) expect(drug(name), `${row.id}: ${name}`).toBeDefined();
  });

  it('H31: a row that asks for care on the stop of an enzyme inhibitor or inducer has its time course', () => {
    const partners = [
      ...new Set(['I6', 'I7', 'I8', 'I9', 'I10', 'I11', 'I13', 'I14', 'I15'].map((id) => meetings[id]![1][0]!)),
    ];
    for (const name of partners) {
      const found = perpetrator(name);
      expect(found?.effects.length, name).toBeGreaterThan(0);
      expect(found?.offset.value, name).toBeGreaterThan(0);
    }
  });
});
