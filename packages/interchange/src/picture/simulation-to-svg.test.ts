import fc from 'fast-check';
import { simulate, typicalAdult, type Scenario, type SimulationResult } from '@decrescendo/simulator';
import { fromMilligrams } from '@decrescendo/units';
import { describe, expect, it } from 'vitest';
import { faultsOf } from './fixture-faults.ts';
import { all, pointsOf, readXml, wordsOf, type Element } from './fixture-svg.ts';
import { looks } from './picture-look.ts';
import { simulationToSvg, type SimulationPictureOptions } from './simulation-to-svg.ts';

const hours = (until: number, every: number): number[] =>
  Array.from({ length: until / every + 1 }, (_, at) => at * every);

function scenario(more: Partial<Scenario> = {}): Scenario {
  return {
    title: 'Diazepam 10 mg once',
    person: typicalAdult,
    comedication: [],
    doses: [{ drug: 'diazepam', amount: fromMilligrams(10), route: 'oral', at: 0 }],
    model: { off: [], parameters: {} },
    observe: { times: hours(48, 1), outputs: ['plasma.diazepam', 'plasma.nordazepam', 'occupancy.total'] },
    ...more,
  };
}

function run(given: Scenario): SimulationResult {
  const result = simulate(given);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

const read = (result: SimulationResult, options?: SimulationPictureOptions): Element =>
  readXml(simulationToSvg(result, options));
const textsOf = (picture: Element): readonly string[] => all(picture, 'text').map(wordsOf);
const bandsOf = (picture: Element): readonly Element[] =>
  all(picture, 'path').filter((path) => path.attributes['fill-opacity'] !== undefined);

describe('a simulation as a picture', () => {
  it('has a panel for each part and unit, each line named at its end, and says that it is a model', () => {
    const picture = read(run(scenario()), { scenario: scenario() });
    const texts = textsOf(picture);
    expect(texts).toEqual(
      expect.arrayContaining(['In blood ng/mL, calibrated', 'diazepam', 'nordazepam', 'Model, not you', '0 h', '36 h']),
    );
    expect(texts).toContain('Diazepam 10\u00a0mg once. One person: 40 years, 70 kg');
    expect(texts.some((words) => words.startsWith('Receptors occupied share'))).toBe(true);
    expect(texts.join(' ')).toMatch(/Research and education build/);
    expect(bandsOf(picture)).toHaveLength(0);
  });

  it('marks the highest value of the series in focus, as the result has it', () => {
    const result = run(scenario());
    const { typical } = result.series[0]!;
    const peak = Math.max(...typical);
    const texts = textsOf(read(result));
    expect(texts).toContain(
      `diazepam highest ${Math.round(peak)}\u00a0ng/mL, ${result.time.values[typical.indexOf(peak)]}\u00a0h`.replace(
        '\u00a0h',
        ' h',
      ),
    );
    expect(peak).toBeGreaterThan(100);
  });

  it('draws a population as bands: 8 in 10 and, for one series alone, half of all; the middle line within', () => {
    const many = scenario({
      population: { size: 30, seed: 7 },
      observe: { times: hours(24, 1), outputs: ['plasma.diazepam', 'occupancy.total'] },
    });
    const result = run(many);
    const picture = read(result, { scenario: many });
    const [wide, half] = bandsOf(picture);
    expect(bandsOf(picture)).toHaveLength(4);
    const heights = (path: Element) => pointsOf(path.attributes['d']!).map(([, y]) => y);
    expect(Math.min(...heights(wide!))).toBeLessThan(Math.min(...heights(half!)));
    const line = all(picture, 'path').find((path) => path.attributes['stroke'] === looks.light.chosen)!;
    expect(Math.min(...heights(line))).toBeGreaterThan(Math.min(...heights(half!)));
    expect(textsOf(picture).join(' ')).toMatch(/30 people.*band: 8 in 10, darker: half of all.*seed 7/);
  });

  it('another medicine is a tinted column over its days', () => {
    const both = scenario({
      observe: { times: hours(480, 12), outputs: ['plasma.diazepam'] },
      comedication: [{ name: 'fluvoxamine', dailyMg: 100, from: 120, to: 240 }],
    });
    const picture = read(run(both), { scenario: both });
    expect(textsOf(picture)).toContain('fluvoxamine 100\u00a0mg');
    const column = all(picture, 'rect').find((rect) => rect.attributes['fill'] === looks.light.brand)!;
    const line = pointsOf(
      all(picture, 'path').find((path) => path.attributes['stroke'] === looks.light.chosen)!.attributes['d']!,
    );
    const perHour = (line.at(-1)![0] - line[0]![0]) / 480;
    expect(Number(column.attributes['width'])).toBeCloseTo(120 * perHour, 0);
    expect(Number(column.attributes['x'])).toBeCloseTo(line[0]![0] + 120 * perHour, 0);
  });

  it('shows the last two days closer where a level swings too often to be seen', () => {
    const daily = scenario({
      doses: [{ drug: 'alprazolam', amount: fromMilligrams(1), route: 'oral', at: 8, every: 8, count: 90 }],
      observe: { times: hours(720, 2), outputs: ['plasma.alprazolam'] },
    });
    const picture = read(run(daily), { scenario: daily });
    expect(textsOf(picture)).toEqual(expect.arrayContaining(['The last 2 days, closer', 'day 14', 'day 29', '12 h']));
    expect(all(picture, 'path').filter((path) => path.attributes['stroke'] === looks.light.chosen)).toHaveLength(2);
  });

  it('a series that never changes is words, not a line', () => {
    const texts = textsOf(read(run(scenario({ observe: { times: hours(24, 1), outputs: ['withdrawal.severity'] } }))));
    expect(texts).toContain('Withdrawal severity stays at 0 throughout');
  });

  it('says how many series it leaves out', () => {
    const result = run(scenario({ observe: { times: hours(24, 6), outputs: 'all' } }));
    const picture = read(result);
    const named = new Set(textsOf(picture));
    const more = Number(/(\d+) more series are not drawn/.exec([...named].join(' '))![1]);
    expect(more).toBeGreaterThan(0);
    expect(more).toBeLessThan(result.series.length);
  });

  it('thins a long result to what can be seen, and keeps its highest value', () => {
    const times = hours(50_000, 1);
    const typical = times.map((time) => (time === 31_337 ? 100 : Math.sin(time) + 2));
    const result: SimulationResult = {
      title: 'Long',
      time: { unit: 'h', values: times },
      series: [{ name: 'plasma.x', unit: 'ng/mL', grade: 'assumed', typical }],
      warnings: [],
    };
    const svg = simulationToSvg(result);
    expect(svg.length).toBeLessThan(200_000);
    expect(svg).toContain('highest 100');
    const line = all(readXml(svg), 'path').find((path) => path.attributes['stroke'] === looks.light.chosen)!;
    const ys = pointsOf(line.attributes['d']!).map(([, y]) => y);
    expect(Math.max(...ys) - Math.min(...ys)).toBeGreaterThan(80);
  });

  it('whatever the names, values and widths: well-formed, every label inside the frame, no NaN', () => {
    const words = fc.string({ unit: 'binary', maxLength: 120 });
    const value = fc.oneof(fc.double({ min: -1e9, max: 1e9, noNaN: true }), fc.constantFrom(Number.NaN, Infinity, 0));
    const series = fc.record({
      name: fc.oneof(words, fc.constantFrom('plasma.a', 'plasma.b', 'occupancy.total', 'effect.sedation')),
      unit: fc.constantFrom('ng/mL', '1', 'points'),
      grade: fc.constantFrom('calibrated' as const, 'assumed' as const),
      typical: fc.array(value, { minLength: 12, maxLength: 12 }),
    });
    fc.assert(
      fc.property(
        words,
        fc.array(series, { maxLength: 14 }),
        fc.integer({ min: 360, max: 1600 }),
        fc.constantFrom('light' as const, 'dark' as const),
        words,
        (title, all, width, theme, name) => {
          const given = scenario({ comedication: [{ name, from: 2, to: Infinity }] });
          const result = { title, time: { unit: 'h' as const, values: hours(11, 1) }, series: all, warnings: [] };
          const svg = simulationToSvg(result, { width, theme, scenario: given });
          expect(/.{0,60}(NaN|Infinity|undefined).{0,60}/.exec(svg.replaceAll(/>[^<]*</g, '><'))).toBeNull();
          expect(faultsOf(readXml(svg))).toEqual([]);
        },
      ),
      { numRuns: 80 },
    );
  });
});
