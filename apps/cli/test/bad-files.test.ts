import { describe, expect, it } from 'vitest';
import { cli, temporaryFolder } from './in-process.ts';

const folder = temporaryFolder();

const head = 'products: { country: uk }\nstart: 2026-12-01\n';
const fine = 'history: { since: 3 years, regimen: [{ drug: diazepam, amount: 10 mg, at: ["08:00"] }] }\n';
const withAmount = (amount: string): string => head + fine.replace('10 mg', amount);

const badCases: readonly (readonly [string, string | Uint8Array])[] = [
  ['an empty file', ''],
  ['only a comment', '# nothing yet\n'],
  ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00])],
  ['text in Latin-1', Uint8Array.from([...Buffer.from('title: Caf'), 0xe9, 0x0a])],
  ['text in UTF-16', Buffer.from('\ufefftitle: a\n', 'utf16le')],
  ['a word', 'hello\n'],
  ['a list', '- a\n- b\n'],
  ['a number', '42\n'],
  ['YAML that is none', 'history: [\n'],
  ['an unclosed quote', 'title: "abc\nstart: 2026-12-01\n'],
  ['a tab as indentation', 'history:\n\tsince: 3 years\n'],
  ['a colon too many', 'title: a: b\n'],
  ['two documents', `${head}${fine}---\n${head}${fine}`],
  ['an old YAML version', `%YAML 1.1\n---\n${head}${fine}`],
  ['an own tag', `${head}${fine}title: !!python/name x\n`],
  ['an unknown anchor', `${head}${fine}title: *nowhere\n`],
  ['a key twice', `${head}${head.split('\n')[1]}\n${fine}`],
  ['a key twice deep down', `${head}history: { since: 3 years, since: 4 years, regimen: [] }\n`],
  ['JSON with a comma too many', '{"start": "2026-12-01",}'],
  ['JSON cut off', '{"start": "2026-12-01", "history": {'],
  ['a hundred thousand brackets', '['.repeat(100_000)],
  ['an unknown key', `${head}${fine}strenght: 10 mg\n`],
  ['no start', `products: { country: uk }\n${fine}`],
  ['no products', `start: 2026-12-01\n${fine}`],
  ['no history', head],
  ['a dose without unit', withAmount('10')],
  ['a volume as a dose', withAmount('5 ml')],
  ['tablets as a dose', withAmount('2 tablets')],
  ['a decimal comma', withAmount('"2,5 mg"')],
  ['a lost zero', withAmount('.5 mg')],
  ['a thousands mark', withAmount('"1,000 mcg"')],
  ['a negative dose', withAmount('-10 mg')],
  ['a dose of nothing', withAmount('0 mg')],
  ['a dose in grams', withAmount('10 g')],
  ['a dose beyond words', withAmount(`${'9'.repeat(180)} mg`)],
  ['a date that is none', `${fine}products: { country: uk }\nstart: 2026-02-30\n`],
  ['a date with a month name', `${fine}products: { country: uk }\nstart: 1 December 2026\n`],
  ['an unknown drug', `${head}${fine.replace('diazepam', 'paracetamol')}`],
  ['a misspelt drug', `${head}${fine.replace('diazepam', 'diazepan')}`],
  ['a time without minutes', `${head}${fine.replace('"08:00"', '8')}`],
  ['a time beyond midnight', `${head}${fine.replace('08:00', '25:00')}`],
  ['an age without unit', `${head}${fine}person: { age: 46 }\n`],
  ['an age of 200 years', `${head}${fine}person: { age: 200 years }\n`],
  ['a weight in stones', `${head}${fine}person: { weight: 11 stone }\n`],
  ['use longer than life', `${head}${fine.replace('3 years', '60 years')}`],
  ['an unknown country', `${fine}products: { country: xx }\nstart: 2026-12-01\n`],
  ['a goal above the dose', `${head}${fine}goal: { kind: reduce, to: 40 mg }\n`],
];

const badScenarios: readonly (readonly [string, string])[] = [
  ['no doses', 'title: a\n'],
  ['a dose without unit', 'doses: [{ drug: diazepam, amount: 10 }]\n'],
  ['a person of 12', 'doses: []\nperson: { age: 12 years }\n'],
  ['an unknown comedication', 'doses: []\ncomedication: [{ name: zzzzzzzz }]\n'],
  [
    'an unknown output',
    'doses: [{ drug: diazepam, amount: 10 mg }]\nobserve: { until: 1 h, outputs: [plasma.moonlight] }\n',
  ],
  [
    'an unknown parameter',
    'doses: [{ drug: diazepam, amount: 10 mg }]\nperson: { parameters: { "diazepam.zzz": 2 } }\n',
  ],
  ['an unknown system', 'doses: [{ drug: diazepam, amount: 10 mg }]\nmodel: { off: [gravity] }\n'],
  ['an infinite population', 'doses: []\npopulation: { size: .inf }\n'],
];

describe('a file that cannot be used', () => {
  it.each(badCases)('%s is one clear line and exit code 2 from plan', async (name, content) => {
    const file = folder.file(`${name.replaceAll(' ', '-')}.${name.startsWith('JSON') ? 'json' : 'yaml'}`, content);
    const { code, out, err } = await cli('plan', file);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toHaveLength(1);
    expect(err[0]!.startsWith(`${file}: `)).toBe(true);
    // What is wrong and how to mend it: two halves, or a question that is the mending.
    expect(err[0]!.slice(file.length)).toMatch(/; |\?$/);
    expect(err[0]!.length).toBeLessThan(file.length + 700);
  });

  it.each(badScenarios)('%s is one clear line and exit code 2 from simulate', async (name, content) => {
    const file = folder.file(`scenario-${name.replaceAll(' ', '-')}.yaml`, content);
    const { code, out, err } = await cli('simulate', file);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toHaveLength(1);
    expect(err[0]).toMatch(/; |\?$/);
  });

  it('a missing file and a folder are one line each', async () => {
    const { code, err } = await cli('plan', `${folder.path}/nowhere.yaml`, folder.path);
    expect(code).toBe(2);
    expect(err).toEqual([
      `${folder.path}/nowhere.yaml: there is no such file; check the path`,
      `${folder.path}: this is a folder; name a file in it`,
    ]);
  });

  it('with --format json the issues are data on standard output, with code, path and words', async () => {
    const file = folder.file('bare-number.yaml', withAmount('10'));
    const { code, out, err } = await cli('plan', '--format', 'json', file);
    expect(code).toBe(2);
    expect(err).toHaveLength(1);
    expect(JSON.parse(out)).toEqual({
      error: {
        issues: [
          {
            code: 'unit-missing',
            path: 'history.regimen[0].amount',
            fields: { text: '10', example: '10 mg' },
            message: '"10" needs a unit; try 10 mg',
          },
        ],
      },
    });
  });
});
