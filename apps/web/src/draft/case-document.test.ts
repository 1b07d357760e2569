import { parseCaseDocument } from '@decrescendo/schemas';
import type { CivilDate } from '@decrescendo/units';
import { describe, expect, it } from 'vitest';
import { exampleDraft, type CaseDraft } from './case-draft.ts';
import { documentOf } from './case-document.ts';
import { draftOf } from './from-document.ts';

const today = '2026-11-25' as CivilDate;
const example = exampleDraft(today);

const full: CaseDraft = {
  ...example,
  title: 'Two times, several facts',
  medicines: [
    {
      drug: 'lorazepam',
      doses: [
        { amount: '1 mg', time: '08:00' },
        { amount: '0.5 mg', time: '13:00' },
        { amount: '1 mg', time: '22:00' },
      ],
    },
  ],
  goal: 'reduce',
  reduceTo: '1 mg',
  pace: 'slower',
  split: 'quarters',
  liquid: false,
  sex: 'male',
  opioids: 'yes',
  naloxoneOffered: 'yes',
  conditions: ['copd', 'insomnia'],
  comedication: [{ name: 'fluvoxamine', dose: '100 mg', since: '2026-11-20' }],
  prescriber: 'Dr Osei',
  example: false,
};

describe('the document of a draft', () => {
  it('is a case the schemas read, the example marked as one', () => {
    const read = parseCaseDocument(documentOf(example, 'en'));
    expect(read.ok && read.value).toMatchObject({
      title: 'Example: Diazepam 20 mg a day',
      example: true,
      goal: { kind: 'stop' },
      start: '2026-12-02',
      products: { country: 'uk' },
    });
    expect(read.ok && read.value.history.regimen).toMatchObject([
      { drug: 'diazepam', amount: 10_000_000, at: [480, 1200] },
    ]);
  });
  it('gathers equal doses of a medicine in one line and keeps the others apart', () => {
    const read = parseCaseDocument(documentOf(full, 'en'));
    expect(read.ok && read.value.history.regimen.map(({ amount, at }) => [amount, at])).toEqual([
      [1_000_000, [480, 1320]],
      [500_000, [780]],
    ]);
  });
  it('H4: says the same dose whichever way the decimal mark was typed', () => {
    const german: CaseDraft = {
      ...full,
      reduceTo: '1,5 mg',
      weight: '68,5 kg',
      medicines: [{ drug: 'lorazepam', doses: [{ amount: '2,5 mg', time: '08:00' }] }],
    };
    const english: CaseDraft = {
      ...full,
      reduceTo: '1.5 mg',
      weight: '68.5 kg',
      medicines: [{ drug: 'lorazepam', doses: [{ amount: '2.5 mg', time: '08:00' }] }],
    };
    expect(parseCaseDocument(documentOf(german, 'de'))).toEqual(parseCaseDocument(documentOf(english, 'en')));
  });
  it.each([
    ['the example', example],
    ['a fuller case', full],
  ])('%s comes back from its document as the same case', (_name, draft) => {
    const document = documentOf(draft, 'en');
    const again = documentOf(draftOf(document, today), 'en');
    expect(parseCaseDocument(again)).toEqual(parseCaseDocument(document));
  });
  it('keeps what the form does not show', () => {
    const pastTapers = [
      { drug: 'diazepam', from: '20 mg', reached: '8 mg', weeks: 12, outcome: 'stopped: poor sleep' },
    ];
    const document = documentOf(example, 'en') as Record<string, Record<string, unknown>>;
    const loaded = {
      ...document,
      history: { ...document['history'], pastTapers },
      preferences: { ...document['preferences'], switch: 'no' },
      overrides: [],
    };
    const again = documentOf({ ...draftOf(loaded, today), pace: 'slower' }, 'en') as Record<
      string,
      Record<string, unknown>
    >;
    expect(again['history']).toMatchObject({ pastTapers });
    expect(again['preferences']).toMatchObject({ switch: 'no', pace: 'slower' });
  });
  it('names the products that can be used where some cannot', () => {
    const document = documentOf({ ...example, usable: ['diazepam-tablet-5mg-uk', 'diazepam-tablet-2mg-uk'] }, 'en');
    expect(document['products']).toEqual(['diazepam-tablet-5mg-uk', 'diazepam-tablet-2mg-uk']);
    expect(draftOf(document, today)).toMatchObject({
      usable: ['diazepam-tablet-5mg-uk', 'diazepam-tablet-2mg-uk'],
      country: 'uk',
    });
  });
  it('H14: a title that says what is taken follows it, also after it was saved; a title of one’s own stays', () => {
    const loaded = draftOf(documentOf(example, 'en'), today);
    const changed = { ...loaded, medicines: [{ drug: 'alprazolam', doses: [{ amount: '1 mg', time: '08:00' }] }] };
    expect(documentOf(changed, 'en')['title']).toBe('Example: Alprazolam 1 mg a day');
    expect(documentOf({ ...draftOf(documentOf(full, 'en'), today), age: '50' }, 'en')['title']).toBe(full.title);
  });
});
