import fc from 'fast-check';
import type { Plan } from '@decrescendo/taper';
import { daysBetween } from '@decrescendo/units';
import { describe, expect, it } from 'vitest';
import { fixtureForecast, forecastPlan } from './fixture-picture.ts';
import { faultsOf } from './fixture-faults.ts';
import { all, pointsOf, readXml, wordsOf, type Element } from './fixture-svg.ts';
import { longPlan } from '../fixture-plan.ts';
import { looks } from './picture-look.ts';
import { planToSvg, type PlanPictureOptions } from './plan-to-svg.ts';

const read = (plan: Plan, options?: PlanPictureOptions): Element => readXml(planToSvg(plan, options));
const textsOf = (picture: Element): readonly string[] => all(picture, 'text').map(wordsOf);
const number = (element: Element, name: string): number => Number(element.attributes[name]);

/** The scale of a panel, read off its own labels: the two lowest labelled lines above `from` (its title). */
function scaleOf(picture: Element, title: string, next: string | undefined): (y: number) => number {
  const texts = all(picture, 'text');
  const yOf = (words: string) =>
    number(
      texts.find((text) => text.text === words)!,
      'y',
    );
  const [top, bottom] = [yOf(title), next === undefined ? Infinity : yOf(next)];
  const ticks = texts
    .filter((text) => text.attributes['text-anchor'] === 'end' && /^[0-9.]+$/.test(text.text))
    .map((text) => ({ value: Number(text.text), y: number(text, 'y') - 4 }))
    .filter(({ y }) => y > top - 5 && y < bottom);
  const [low, high] = [ticks[0]!, ticks.at(-1)!];
  return (y) => low.value + ((y - low.y) / (high.y - low.y)) * (high.value - low.value);
}

const strokes = (picture: Element, colour: string): readonly Element[] =>
  all(picture, 'path').filter(
    (path) => path.attributes['stroke'] === colour && path.attributes['stroke-width'] !== '1.2',
  );

describe('a plan as a picture', () => {
  it('is one well-formed document with a name and a description, and needs no other file', () => {
    const picture = read(forecastPlan());
    expect(picture).toMatchObject({ name: 'svg', attributes: { role: 'img', xmlns: 'http://www.w3.org/2000/svg' } });
    const [title, description] = [all(picture, 'title')[0]!, all(picture, 'desc')[0]!];
    expect(picture.attributes['aria-labelledby']).toBe(`${title.attributes['id']} ${description.attributes['id']}`);
    expect(title.text).toContain('diazepam by hand');
    expect(description.text).toMatch(/From 20\u00a0mg to none.*Draft, not released.*week 27/);
    expect(planToSvg(forecastPlan()).replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(
      /https?:|href|url\(|@import|<style|<script/,
    );
  });

  it('is the same each time, light and dark, with the colours of the theme', () => {
    expect(planToSvg(forecastPlan())).toBe(planToSvg(forecastPlan()));
    for (const theme of ['light', 'dark'] as const) {
      const picture = read(forecastPlan(), { theme });
      expect(all(picture, 'rect')[0]!.attributes['fill']).toBe(looks[theme].surface);
      const others = new Set<string>(Object.values(looks[theme === 'light' ? 'dark' : 'light']).map(String));
      for (const colour of planToSvg(forecastPlan(), { theme }).match(/#[0-9a-f]{6}/g)!)
        expect(others).not.toContain(colour);
    }
  });

  it('H10 R1: a draft and an example say so; an agreed plan made from an example is still called a draft', () => {
    expect(textsOf(read(forecastPlan()))).toContain('Draft, not released');
    expect(textsOf(read(forecastPlan({ status: 'needs-prescriber' })))).toContain('Draft, a prescriber has to decide');
    const example = textsOf(read(forecastPlan({ status: 'agreed', example: true })));
    expect(example).toEqual(expect.arrayContaining(['Draft, not released', 'Example data, not an order']));
    expect(textsOf(read(forecastPlan({ status: 'agreed' })))).toContain('Agreed, each step waits for its release');
  });

  it('carries the research sentence until a site is approved, and never a number for seizures', () => {
    const research = /Research and education build: not for treating a person/;
    expect(textsOf(read(forecastPlan())).join(' ')).toMatch(research);
    expect(textsOf(read(forecastPlan(), { approvedSite: true })).join(' ')).not.toMatch(research);
    const forecast = forecastPlan().forecast;
    const hazard = { ...forecast.series[0]!, name: 'withdrawal.seizureHazard', unit: '1/d' };
    const plain = planToSvg(forecastPlan());
    expect(planToSvg(forecastPlan({ forecast: { ...forecast, series: [...forecast.series, hazard] } }))).toBe(plain);
  });

  it('draws each step at its dose and on its days, to the pixel', () => {
    const plan = forecastPlan();
    const picture = read(plan);
    const dose = scaleOf(picture, 'Dose', 'Predicted withdrawal');
    const stairs = pointsOf(
      strokes(picture, looks.light.chosen).find((path) => !path.attributes['stroke-dasharray'])!.attributes['d']!,
    );
    const treads = stairs.flatMap(([x, y], at) =>
      at > 0 && stairs[at - 1]![1] === y && x > stairs[at - 1]![0]
        ? [{ x0: stairs[at - 1]![0], x1: x, mg: dose(y) }]
        : [],
    );
    expect(treads).toHaveLength(plan.steps.length + 1);
    expect(treads[0]!.mg).toBeCloseTo(20, 1);
    const perDay = (treads[2]!.x0 - treads[1]!.x0) / 14;
    plan.steps.forEach(({ from, dailyMcg }, at) => {
      expect(Math.abs(treads[at + 1]!.mg - dailyMcg / 1000)).toBeLessThan(0.02);
      expect(Math.abs(treads[at + 1]!.x0 - treads[1]!.x0 - daysBetween(plan.start, from) * perDay)).toBeLessThan(1);
    });
  });

  it('says in its headline how long it takes and which week is worst, as the plan does', () => {
    const texts = textsOf(read(forecastPlan()));
    expect(texts).toContain('From 20\u00a0mg to none in 36\u00a0weeks.');
    expect(texts).toContain('The hardest is likely week 27, and likely mild.');
    expect(texts).toEqual(
      expect.arrayContaining(['Worst week 27', '6 (2 to 12), mild', 'first cut, 10 %', 'none, 10 Aug 2027']),
    );
    expect(daysBetween(forecastPlan().start, forecastPlan().steps.at(-1)!.from) / 7).toBe(36);
  });

  it('dashes the alternative that contrasts most, names its worst week too, and compares them with their ranges', () => {
    const picture = read(forecastPlan());
    const texts = textsOf(picture);
    expect(texts.some((words) => words.startsWith('Fixed'))).toBe(true);
    expect(texts).toEqual(expect.arrayContaining(['Worst week 9', '24 (10 to 48), moderate']));
    expect(texts.join(' ')).toContain(
      'Fixed ends 24\u00a0weeks sooner; its worst week is harder: 24 (10 to 48) of 80 against 6 (2 to 12).',
    );
    const dashed = strokes(picture, looks.light.other);
    expect(dashed).toHaveLength(3);
    for (const path of dashed) expect(path.attributes['stroke-dasharray']).toBe('5 3.5');
  });

  it('draws no second line where every way runs alike', () => {
    const plan = forecastPlan();
    const same = { ...plan.alternatives[0]!, strategy: 'linear' as const };
    const picture = read({ ...plan, alternatives: [plan.alternatives[0]!, same] });
    expect(strokes(picture, looks.light.other)).toHaveLength(0);
    expect(textsOf(picture)).toContain('A model, not a promise.');
  });

  it('draws a band from p10 to p90 around the middle line, on an axis that never cuts it', () => {
    const picture = read(forecastPlan());
    const severity = scaleOf(picture, 'Predicted withdrawal', 'Receptors occupied');
    const bands = all(picture, 'path').filter((path) => path.attributes['fill-opacity'] !== undefined);
    // Withdrawal of both, receptors of the chosen one.
    expect(bands).toHaveLength(3);
    const own = bands.find((path) => path.attributes['fill'] === looks.light.chosen)!;
    expect(Math.max(...pointsOf(own.attributes['d']!).map(([, y]) => severity(y)))).toBeCloseTo(12, 0);
    const rival = bands.find((path) => path.attributes['fill'] === looks.light.other)!;
    expect(Math.max(...pointsOf(rival.attributes['d']!).map(([, y]) => severity(y)))).toBeCloseTo(48, 0);
  });

  it('keeps 0 to 30 where little is predicted, so that mild looks mild, and marks 20 as moderate', () => {
    const plan = forecastPlan({ alternatives: [], forecast: fixtureForecast(300, 186, 2) });
    const picture = read(plan);
    const severity = scaleOf(picture, 'Predicted withdrawal', 'Receptors occupied');
    const dotted = all(picture, 'path').find((path) => path.attributes['stroke-dasharray'] === '1 4')!;
    expect(severity(pointsOf(dotted.attributes['d']!)[0]![1])).toBeCloseTo(20, 1);
    expect(textsOf(picture)).toEqual(expect.arrayContaining(['30', '20: moderate']));
    expect(textsOf(picture)).not.toContain('40');
  });

  it('without a forecast it is the staircase alone, and says so', () => {
    const texts = textsOf(read(longPlan()));
    expect(texts).toContain('Doses are exact; no forecast was asked for.');
    expect(texts.join(' ')).not.toMatch(/withdrawal|Worst week|hardest/i);
  });

  it('R84: a plan without steps is words: each reason with its rule and source, and what to go on with; no curve', () => {
    const refused = longPlan({
      status: 'refused',
      steps: [],
      findings: [{ rule: 'R57', severity: 'BLOCK', text: 'Nobody knows what is in it.', source: 'ASAM25', path: '' }],
    });
    const picture = read(refused);
    expect(textsOf(picture)).toEqual(
      expect.arrayContaining([
        'No plan',
        'No plan can be made here. Do not stop suddenly.',
        'Nobody knows what is in it.',
        'R57 · ASAM25',
        'Stay on the present dose; supply goes on. Call your prescriber.',
      ]),
    );
    expect(strokes(picture, looks.light.chosen)).toHaveLength(0);
  });

  it('speaks German where the country is Germany, or where it is asked to', () => {
    const texts = textsOf(read(forecastPlan(), { country: 'de' }));
    expect(texts).toEqual(
      expect.arrayContaining(['Entwurf, nicht freigegeben', 'Schwerste Woche 27', '6 (2 bis 12), leicht']),
    );
    expect(texts).toContain('Von 20\u00a0mg auf null in 36\u00a0Wochen.');
    expect(planToSvg(forecastPlan(), { country: 'de', locale: 'en' })).toBe(
      planToSvg(forecastPlan(), { country: 'uk' }),
    );
  });

  it('another medicine beside the plan’s own is not added to its dose', () => {
    const more = { time: '22:00', drug: 'zopiclone', mcg: 7500 };
    const plan = forecastPlan();
    const both = { ...plan, continue: { ...plan.continue, regimen: [...plan.continue.regimen, more] } };
    expect(textsOf(read(both))).toContain('From your present dose to none in 36\u00a0weeks.');
  });

  it('refuses a width at which nothing could be read', () => {
    for (const width of [0, 100, 5000, Number.NaN])
      expect(() => planToSvg(forecastPlan(), { width })).toThrow(RangeError);
  });

  it('whatever the words, widths and forecasts: well-formed, every label inside the frame, no NaN', () => {
    const words = fc.string({ unit: 'binary', maxLength: 300 });
    const spread = fc.double({ min: 0, max: 80, noDefaultInfinity: true });
    fc.assert(
      fc.property(
        fc.record({
          title: words,
          reason: words,
          width: fc.integer({ min: 360, max: 1600 }),
          theme: fc.constantFrom('light' as const, 'dark' as const),
          locale: fc.constantFrom('en' as const, 'de' as const),
          status: fc.constantFrom('draft' as const, 'needs-prescriber' as const, 'agreed' as const),
          day: fc.integer({ min: 0, max: 299 }),
          own: spread,
          rival: spread,
          steps: fc.integer({ min: 0, max: 19 }),
        }),
        ({ title, reason, width, theme, locale, status, day, own, rival, steps }) => {
          const plan = forecastPlan({ title, status });
          const [a, b, c] = plan.alternatives as [
            Plan['alternatives'][number],
            Plan['alternatives'][number],
            Plan['alternatives'][number],
          ];
          const bent: Plan = {
            ...plan,
            steps: plan.steps.slice(0, steps),
            findings: [{ rule: 'R1', severity: 'BLOCK', text: reason, source: reason, path: '' }],
            continue: { ...plan.continue, text: reason },
            forecast: fixtureForecast(300, day, own),
            alternatives: [
              { ...a, worstWeek: Math.floor(day / 7) + 1 },
              b,
              { ...c, forecast: fixtureForecast(200, day % 150, rival) },
            ],
          };
          const svg = planToSvg(bent, { width, theme, locale });
          expect(/.{0,60}(NaN|Infinity|undefined).{0,60}/.exec(svg.replaceAll(/>[^<]*</g, '><'))).toBeNull();
          expect(faultsOf(readXml(svg))).toEqual([]);
        },
      ),
      { numRuns: 80 },
    );
  });
});
