import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { parseCaseDocument } from '@decrescendo/schemas';
import { makePlan, type Plan } from '@decrescendo/taper';
import { formatMass, fromMicrograms } from '@decrescendo/units';
import { describe, expect, it } from 'vitest';

const root = new URL('../', import.meta.url);
const documents = ['README.md', 'docs/README.md', 'examples/README.md', 'CONTRIBUTING.md'];
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const filesIn = (folder: string): string[] => readdirSync(new URL(folder, root));

function planOf(text: string): Plan {
  const parsed = parseCaseDocument(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  const made = makePlan(parsed.value, { forecast: 'none' });
  if (!made.ok) throw new Error(JSON.stringify(made.issues));
  return made.value;
}

describe('the documents one reads first', () => {
  it.each(documents)('%s: every link and picture leads to a file', (document) => {
    const targets = [...read(document).matchAll(/\]\(([^)]+)\)|(?:src|href|srcset)="([^"]+)"/g)]
      .map(([, link, source]) => (link ?? source)!.split('#')[0]!)
      .filter((target) => target !== '' && !target.startsWith('http'));
    const missing = targets.filter((target) => !existsSync(new URL(target, new URL(document, root))));
    expect(missing).toEqual([]);
  });

  it.each(documents)('%s: every picture has words for those who do not see it', (document) => {
    for (const [image] of read(document).matchAll(/<img [^>]*>/g)) expect(image).toMatch(/alt="[^"]{8,}"/);
  });

  it('name every command of npm as it is', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    for (const document of documents)
      for (const [, name] of read(document).matchAll(/(?:^|`)npm (?:run )?([a-z]+)/gm))
        if (name !== 'ci') expect(Object.keys(scripts)).toContain(name);
  });

  it('show each example with its picture, in the README and beside the examples', () => {
    for (const folder of ['cases', 'scenarios']) {
      for (const file of filesIn(`examples/${folder}`)) {
        const name = basename(file, '.yaml');
        for (const document of ['README.md', 'examples/README.md'])
          for (const place of [`pictures/${folder}/${name}.svg`, `${folder}/${file}`])
            expect(read(document), `${document} does not show ${name}`).toContain(place);
      }
      // A picture whose example is gone would show what the program no longer does.
      expect(filesIn(`docs/pictures/${folder}`).map((file) => file.replace('.svg', '.yaml'))).toEqual(
        filesIn(`examples/${folder}`),
      );
    }
  });

  it('list every decision', () => {
    for (const file of filesIn('docs/decisions')) expect(read('docs/README.md')).toContain(`decisions/${file}`);
  });

  it('print the steps that the program plans', () => {
    const { steps } = planOf(read('examples/cases/diazepam-uk-three-years.yaml'));
    const printed = [...read('README.md').matchAll(/^ +(\d+) {2}(\d{4}-\d\d-\d\d) +(\d+) +([\d.]+\u00a0m?c?g) /gm)];
    expect(printed.length).toBeGreaterThanOrEqual(3);
    expect(printed.map(([, index, from, days, dose]) => [Number(index), from, Number(days), dose])).toEqual(
      steps
        .slice(0, printed.length)
        .map(({ index, from, days, dailyMcg }) => [index, from, days, formatMass(fromMicrograms(dailyMcg))]),
    );
    expect(read('README.md').replaceAll(/\s+/g, ' ')).toContain(`and ${steps.length} steps,`);
  });

  it('print a case of one’s own that can be planned, and the line that its mistake gets', () => {
    const readme = read('README.md');
    const [, text] = /```yaml\n([^`]+)```/.exec(readme)!;
    const plan = planOf(text!);
    expect(plan.steps.length).toBeGreaterThan(0);
    expect(plan.example).toBe(true);
    const wrong = parseCaseDocument(text!.replace('amount: 5 mg', 'amount: 5'));
    expect(wrong.ok).toBe(false);
    if (!wrong.ok) expect(wrong.issues.map(({ path }) => path)).toEqual(['history.regimen[0].amount']);
    expect(readme).toContain('mine.yaml: history.regimen[0].amount: "5" needs a unit; try 5 mg');
  });

  it('say everywhere what this is not for', () => {
    for (const document of ['README.md', 'examples/README.md'])
      expect(read(document).replaceAll(/\s+/g, ' ')).toContain(
        'Research and education build: not for treating a person until classified and approved in your country',
      );
  });
});
