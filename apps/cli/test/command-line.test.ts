import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cli, temporaryFolder } from './in-process.ts';

const folder = temporaryFolder();
const commands = ['plan', 'simulate', 'drugs', 'schema', 'model', 'serve'];

describe('the command line', () => {
  it('without a command says what there is and that nothing was done', async () => {
    const { code, out } = await cli();
    expect(code).toBe(2);
    for (const command of commands) expect(out).toContain(command);
  });

  it.each([['--help'], ['-h'], ['help']])('%s lists the commands', async (flag) => {
    const { code, out } = await cli(flag);
    expect(code).toBe(0);
    expect(out).toContain('Research and education build');
  });

  it.each(commands)('%s --help explains itself', async (command) => {
    const { code, out, err } = await cli(command, '--help');
    expect({ code, err }).toEqual({ code: 0, err: [] });
    expect(out).toContain(`decrescendo ${command}`);
  });

  it('--version is the version of the engine and nothing else', async () => {
    const { code, out } = await cli('--version');
    expect(code).toBe(0);
    expect(out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it.each(['trial', 'validate', 'worker', 'backup', 'restore'])(
    '%s is for a later version and says so in one line',
    async (command) => {
      const { code, out, err } = await cli(command, 'x');
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toEqual([`${command}: not in this version; decrescendo --help lists the commands there are`]);
    },
  );

  it('--fhir and model export are for a later version', async () => {
    expect(await cli('plan', 'x.yaml', '--fhir', 'x.json')).toMatchObject({
      code: 2,
      err: [expect.stringContaining('not in this version')],
    });
    expect(await cli('model', 'export')).toMatchObject({
      code: 2,
      err: [expect.stringContaining('not in this version')],
    });
  });

  it.each<[string[], string]>([
    [['plann'], 'plann: no such command; did you mean "plan"?'],
    [['xyzzy'], 'xyzzy: no such command; decrescendo --help lists them'],
    [['plan'], 'plan: needs a file; write decrescendo plan FILE, or - for standard input'],
    [['plan', '--formt', 'json', 'x'], '--formt: plan has no such option; did you mean --format?'],
    [['plan', '--format', 'jsn', 'x'], '--format: "jsn" is not known; did you mean json?'],
    [['plan', 'x', '--csv'], '--csv: needs a value; write --csv FILE'],
    [['plan', '--quiet=yes', 'x'], '--quiet=yes: --quiet takes no value; write it alone'],
    [['schema'], 'schema: needs a name; use one of: case, scenario, plan, simulation'],
    [['schema', 'cases'], 'there is no schema "cases"; use one of: case, scenario, plan, simulation'],
    [['drugs', 'diazepum'], ''],
    [['model'], 'model: needs an action; use one of: check, explain, export'],
    [
      ['simulate', '--format', 'csv', 'a', 'b'],
      '--format csv: a table belongs to one scenario; run decrescendo simulate once for each file',
    ],
  ])('%j is answered with one line', async (args, line) => {
    const { code, out, err } = await cli(...args);
    if (line === '') return;
    expect({ code, out, err }).toEqual({ code: 2, out: '', err: [line] });
  });
});

describe('schema', () => {
  it.each(['case', 'scenario', 'plan', 'simulation'])('prints the JSON Schema of %s', async (name) => {
    const { code, out } = await cli('schema', name);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema', type: 'object' });
  });
});

describe('drugs', () => {
  it('lists every drug', async () => {
    const { code, out } = await cli('drugs');
    expect(code).toBe(0);
    expect(out).toMatch(/diazepam +benzodiazepine +long +Valium/);
  });

  it('shows a drug by its brand, each number with range, grade and source', async () => {
    const { code, out } = await cli('drugs', 'Valium');
    expect(code).toBe(0);
    for (const part of [
      'molecularWeight',
      'receptor.K.alpha1',
      'Said to equal diazepam 10 mg',
      'diazepam-tablet-5mg-uk',
      'Why this set',
      'Interactions',
    ]) {
      expect(out).toContain(part);
    }
  });

  it('gives the same as data, every fact with grade and source', async () => {
    const { out } = await cli('drugs', 'lorazepam', '--format', 'json');
    const { drug, products, equivalences } = JSON.parse(out) as Record<string, never>;
    expect(drug).toMatchObject({
      name: 'lorazepam',
      pharmacokinetics: { CL: { grade: expect.any(String), source: expect.any(String) } },
    });
    expect(products).toContainEqual(expect.objectContaining({ id: 'lorazepam-tablet-1mg-uk' }));
    expect(equivalences).not.toHaveLength(0);
  });

  it('asks back for a drug it does not know', async () => {
    const { code, err } = await cli('drugs', 'xqzzyw');
    expect({ code, err }).toEqual({
      code: 2,
      err: ['xqzzyw: no such drug in the formulary; decrescendo drugs lists them'],
    });
  });
});

describe('simulate', () => {
  const scenario =
    'title: Once\ndoses: [{ drug: Valium, amount: 10 mg }]\nobserve: { until: 24 h, every: 1 h, outputs: [plasma.diazepam, occupancy.total] }\n';
  const file = () => folder.file('once.yaml', scenario);

  it('draws plots and a table, and echoes a brand name on standard error', async () => {
    const { code, out, err } = await cli('simulate', file());
    expect(code).toBe(0);
    expect(out).toMatch(/plasma\.diazepam \[ng\/mL\]/);
    expect(out).toMatch(/[\u2801-\u28ff]/);
    expect(err).toEqual([`${file()}: doses[0].drug: "Valium" was read as diazepam`]);
  });

  it('--quiet leaves out the echo', async () => {
    expect((await cli('simulate', '--quiet', file())).err).toEqual([]);
  });

  it('--format json is the published document', async () => {
    const { code, out } = await cli('simulate', '--format', 'json', file());
    expect(code).toBe(0);
    const result = JSON.parse(out) as { time: { values: number[] }; series: { name: string; typical: number[] }[] };
    expect(result).toMatchObject({
      schemaVersion: 1,
      engineVersion: expect.any(String),
      title: 'Once',
      time: { unit: 'h' },
    });
    expect(result.series.map(({ name }) => name)).toEqual(['plasma.diazepam', 'occupancy.total']);
    expect(result.time.values).toHaveLength(25);
    expect(result.series[0]!.typical).toHaveLength(25);
  });

  it('--format csv has a unit in each title and a row for each time', async () => {
    const { out } = await cli('simulate', '--format', 'csv', '--quiet', file());
    const lines = out.trimEnd().split('\r\n');
    expect(lines[0]).toBe('time [h],plasma.diazepam [ng/mL],occupancy.total [1]');
    expect(lines).toHaveLength(26);
  });

  it('--format parquet --out writes a file that starts and ends as Parquet does', async () => {
    const out = `${folder.path}/once.parquet`;
    const { code } = await cli('simulate', '--format', 'parquet', '--out', out, file());
    expect(code).toBe(0);
    const bytes = readFileSync(out);
    expect(bytes.subarray(0, 4).toString()).toBe('PAR1');
    expect(bytes.subarray(-4).toString()).toBe('PAR1');
  });

  it('--svg writes a picture beside the table, of one scenario only, and none after a mistake', async () => {
    const svg = `${folder.path}/once.svg`;
    const { code, out } = await cli('simulate', '--format', 'csv', '--quiet', '--svg', svg, file());
    expect({ code, head: out.slice(0, 8) }).toEqual({ code: 0, head: 'time [h]' });
    expect(readFileSync(svg, 'utf8')).toMatch(/^<svg [^>]*>.*Model, not you.*diazepam.*<\/svg>\n$/);
    expect((await cli('simulate', '--svg', svg, file(), file())).err).toEqual([
      '--svg: a picture belongs to one scenario; run decrescendo simulate once for each file',
    ]);
    const bad = folder.file('bad.yaml', 'doses: [{ drug: diazepam, amount: 10 }]\n');
    expect((await cli('simulate', '--svg', `${folder.path}/none.svg`, bad)).code).toBe(2);
    expect(existsSync(`${folder.path}/none.svg`)).toBe(false);
  });

  it('several files in JSON are a list in order, a bad one among them an error in its place', async () => {
    const bad = folder.file('bad.yaml', 'doses: [{ drug: diazepam, amount: 10 }]\n');
    const { code, out } = await cli('simulate', '--format', 'json', file(), bad, file());
    expect(code).toBe(2);
    expect((JSON.parse(out) as object[]).map((one) => Object.keys(one)[0])).toEqual([
      'schemaVersion',
      'error',
      'schemaVersion',
    ]);
  });

  it('a bad scenario leaves no file behind, and keeps an older one', async () => {
    const bad = folder.file('bad.yaml', 'doses: [{ drug: diazepam, amount: 10 }]\n');
    const older = folder.file('older.csv', 'precious');
    expect((await cli('simulate', '--format', 'csv', '--out', older, bad)).code).toBe(2);
    expect(readFileSync(older, 'utf8')).toBe('precious');
    expect((await cli('simulate', '--format', 'csv', '--out', `${folder.path}/none.csv`, bad)).code).toBe(2);
    expect(existsSync(`${folder.path}/none.csv`)).toBe(false);
  });

  it('a path that cannot be written is one line before any work', async () => {
    const { code, out, err } = await cli(
      'simulate',
      '--format',
      'csv',
      '--out',
      `${folder.path}/no/such/folder.csv`,
      file(),
    );
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toEqual([
      `${folder.path}/no/such/folder.csv: cannot be written, there is no folder ${folder.path}/no/such; choose another path`,
    ]);
    expect((await cli('simulate', '--out', folder.path, file())).err).toEqual([
      `${folder.path}: cannot be written, it is a folder; choose another path`,
    ]);
    expect(readdirSync(folder.path).filter((name) => name.endsWith('.part'))).toEqual([]);
  });
});

describe('model', () => {
  const toy =
    'system toy\ntime d\nparam k = 0.5 [1/d] range 0.1 .. 1 assumed "an example"\nstate a = 1 [mg]\nd/dt a = -k * a\n';

  it('check says what the compiler found', async () => {
    const { code, out } = await cli('model', 'check', folder.file('toy.model', toy));
    expect(code).toBe(0);
    expect(out).toMatch(/^ok: 1 states/);
  });

  it('check says line and column of a mistake', async () => {
    const file = folder.file('wrong.model', toy.replace('-k * a', '-k * b'));
    const { code, err } = await cli('model', 'check', file);
    expect(code).toBe(2);
    expect(err).toEqual([expect.stringMatching(new RegExp(`^${file}:5:\\d+: b is not declared`))]);
  });

  it('explain shows states and where each parameter comes from', async () => {
    const { code, out } = await cli('model', 'explain');
    expect(code).toBe(0);
    expect(out).toContain('diazepam.central');
    expect(out).toMatch(/How sure the numbers are: /);
  });
});
