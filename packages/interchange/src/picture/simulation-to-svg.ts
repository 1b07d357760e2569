import { engineVersion, type Scenario, type Series, type SimulationResult } from '@decrescendo/simulator';
import { formatMass, fromMilligrams } from '@decrescendo/units';
import { element } from '../drawing/svg.ts';
import { say } from '../messages.ts';
import type { SheetLocale } from '../sheet-options.ts';
import { drawFamily, markPeak, nameLines, rangeOfFamily, type Stretch } from './draw-family.ts';
import { breakLines, widthOf } from './measure.ts';
import { drawAxis, drawPanel, makePanel } from './panel.ts';
import { framePicture, researchOf, type Inside } from './picture-frame.ts';
import { looks, type PictureLook } from './picture-look.ts';
import { widthOfPicture, type PictureOptions } from './picture-options.ts';
import { textAt } from './picture-text.ts';
import { Ground } from './place-labels.ts';
import { narrowBelow } from './plan-picture.ts';
import { hourTicks, linearScale } from './scale.ts';
import { familiesOf, shortName, titleOf, unitWords, type Family } from './series-families.ts';
import { dosesOf, peakOf, shortNumber, whoOf } from './simulation-words.ts';

export interface SimulationPictureOptions extends PictureOptions {
  /** What was simulated: adds who, which doses, and other medicines as tinted columns. */
  readonly scenario?: Scenario;
}

/**
 * A simulation as small multiples: a panel for each part of the model and unit, all over one time axis; a population as bands (8 in 10
 * people, darker: half of them) around the middle line. Where a level swings too often to be seen, the last two days stand beside it,
 * closer. Pure and deterministic.
 *
 * @returns an SVG document that needs no other file
 * @throws RangeError where the width is outside 360 to 2400 pixels
 */
export function simulationToSvg(result: SimulationResult, options: SimulationPictureOptions = {}): string {
  const width = widthOfPicture(options);
  const look = looks[options.theme ?? 'light'];
  const locale = options.locale ?? 'en';
  const { scenario } = options;
  const { families, leftOut } = familiesOf(result);
  const isMany = result.series.some(({ percentiles }) => percentiles);
  const warnings = result.warnings.map(({ message }) => message);
  const model = say(locale, isMany ? 'modelMany' : 'modelOne');
  const more = leftOut > 0 ? [say(locale, 'morePanels', { count: leftOut })] : [];
  const under = [scenario ? dosesOf(scenario, locale) : '', whoOf(result, scenario, locale)];
  const origin =
    result.seed === undefined
      ? say(locale, 'pictureFootRun', { engine: engineVersion })
      : say(locale, 'pictureFootSeed', { engine: engineVersion, seed: result.seed });
  return framePicture(
    {
      title: under.filter((part) => part !== '').join('. '),
      headline: [result.title],
      chips: [{ words: say(locale, 'chipModel'), kind: 'brand' }],
      sentence: [model, ...more, ...warnings].join(' '),
      origin,
      research: researchOf(locale, options.approvedSite),
      name: say(locale, 'pictureOfSimulation', { title: result.title }),
      description: [...families.flatMap((family) => told(family, result, locale)), model].join(' '),
    },
    { width, look, id: 'simulation' },
    (top) => drawPanels({ result, families, scenario, look, locale, width }, top),
  );
}

interface SimulationPicture {
  readonly result: SimulationResult;
  readonly families: readonly Family[];
  readonly scenario: Scenario | undefined;
  readonly look: PictureLook;
  readonly locale: SheetLocale;
  readonly width: number;
}

/** A family for those who hear the picture. */
function told(family: Family, { time }: SimulationResult, locale: SheetLocale): readonly string[] {
  const unit = family.unit === '1' ? '' : family.unit;
  return family.series.map((series) => {
    const words = family.isFlat
      ? say(locale, 'stays', { value: shortNumber(series.typical[0] ?? 0, locale) })
      : (peakOf(series, unit, time.values, locale)?.words ?? '');
    return say(locale, 'pictureSeries', { name: `${titleOf(family, locale)}, ${shortName(series)}`, words });
  });
}

function drawPanels({ result, families, scenario, look, locale, width }: SimulationPicture, top: number): Inside {
  const isNarrow = width < narrowBelow;
  const pad = isNarrow ? 18 : 32;
  const left = pad + 42;
  const right = width - pad - Math.min(isNarrow ? 92 : 150, Math.max(40, longestName(families) + 12));
  const times = result.time.values;
  const [first, last] = [times[0] ?? 0, times.at(-1) ?? 1];
  const all: Stretch = { from: 0, to: times.length - 1 };
  const near = isNarrow ? undefined : closerLook(families, times);
  const gap = 44;
  const middle = near ? left + (right - left - gap) * 0.58 : right;
  const x = linearScale([first, last > first ? last : first + 1], [left, middle]);
  const nearX = near && linearScale([times[near.from]!, times[near.to]!], [middle + gap, right]);

  const medicines = (scenario?.comedication ?? []).filter(({ from, to }) => to > first && from < last).slice(0, 3);
  let y = top + (medicines.length > 0 || near ? 34 : 18);
  const start = y;
  const spans = families.map(({ isFlat }, index) => {
    const height = isFlat ? 6 : (isNarrow ? 110 : 138) - (index > 2 ? 30 : 0);
    const span = [y, y + height] as const;
    y += height + (isFlat ? 34 : 56);
    return span;
  });
  const bottom = y - 56 + (families.at(-1)?.isFlat ? 22 : 0);

  let svg = '';
  for (const { name, dailyMg, from, to } of medicines) {
    const [x0, x1] = [x(Math.max(from, first)), x(Math.min(to, last))];
    svg += element('rect', {
      x: x0,
      y: start - 4,
      width: Math.max(2, x1 - x0),
      height: bottom - start + 8,
      fill: look.brand,
      'fill-opacity': 0.08,
    });
    const dose = dailyMg === undefined ? '' : ` ${formatMass(fromMilligrams(dailyMg), locale)}`;
    const set = { size: 13, bold: true, fill: look.brand, anchor: 'middle' } as const;
    const [words = ''] = breakLines(`${name}${dose}`, set, middle - left, 1);
    const half = widthOf(words, set) / 2;
    svg += textAt(Math.min(Math.max((x0 + x1) / 2, left + half), middle - half), start - 28, words, set);
  }
  const axis = (from: number, to: number, scale: (hour: number) => number, ends: number, room: number): string =>
    drawAxis(
      hourTicks(from, to, room).map(({ hour, inDays }) => ({
        x: scale(hour),
        words: tickWords(hour, inDays, near !== undefined, locale),
      })),
      [start - 4, bottom + 4],
      ends,
      look,
    );
  svg += axis(first, last, x, middle + (near ? gap - 12 : 40), Math.floor((middle - left) / 84));
  if (near && nearX) {
    svg += axis(times[near.from]!, times[near.to]!, nearX, right + 40, Math.floor((right - middle - gap) / 60));
    const days = Math.round((times[near.to]! - times[near.from]!) / 24);
    const mark = { size: 14, fill: look.ink, mark: true } as const;
    svg += textAt(middle + gap, start - 14, say(locale, 'lastDays', { count: days }), mark);
  }
  families.forEach((family, index) => {
    const [panelTop] = spans[index]!;
    const what = titleOf(family, locale);
    if (family.isFlat) {
      const words = family.series
        .map((one) => `${shortName(one)} ${say(locale, 'stays', { value: shortNumber(one.typical[0] ?? 0, locale) })}`)
        .join(', ');
      svg += drawPanel(makePanel({ left, right }, spans[index]!, [0, 1], []), [what, words], look, locale);
      return;
    }
    const { range, ticks } = rangeOfFamily(family);
    const panel = makePanel({ left, right: middle }, spans[index]!, range, ticks);
    const ground = new Ground({
      left,
      top: panelTop - 8,
      right: near ? middle + gap - 8 : right + 4,
      bottom: spans[index]![1] + 2,
    });
    const how = [unitWords(family, locale), gradesOf(family.series, locale), bandWords(family, locale)];
    svg += drawPanel(panel, [what, how.filter((part) => part !== '').join(', ')], look, locale);
    svg += drawFamily(family, panel, times, all, x, look, ground, near ? 1.1 : undefined);
    const shown = { ...panel, left: middle + gap, right };
    if (near && nearX) {
      for (const value of ticks)
        svg += element('path', { d: `M${shown.left} ${panel.y(value)}H${right}`, stroke: look.grid, fill: 'none' });
      svg += drawFamily(family, shown, times, near, nearX, look, ground);
    }
    const unit = family.unit === '1' || family.unit === 'points' ? '' : family.unit;
    svg += markPeak(family, unit, panel, times, x, look, locale, ground);
    svg += nameLines(family, shown, all.to, width - right - 9 - pad / 2, look);
  });
  return { svg, bottom: bottom + 24 };
}

function tickWords(hour: number, inDays: boolean, isLong: boolean, locale: SheetLocale): string {
  if (inDays || (isLong && hour % 24 === 0)) return say(locale, 'dayShort', { count: hour / 24 });
  return say(locale, 'hoursShort', { count: isLong ? hour % 24 : hour });
}

function longestName(families: readonly Family[]): number {
  return Math.max(
    ...families.flatMap(({ series }) => series.map((one) => widthOf(shortName(one), { size: 13, bold: true }))),
    0,
  );
}

function gradesOf(series: readonly Series[], locale: SheetLocale): string {
  return [...new Set(series.map(({ grade }) => say(locale, `grade.${grade}`)))].join(', ');
}

function bandWords({ series }: Family, locale: SheetLocale): string {
  if (!series.some(({ percentiles }) => percentiles)) return '';
  return say(locale, series.length === 1 ? 'bandEight' : 'bandEightMany');
}

/** The last two days, where some series swings up and down more than two dozen times in more than a week. */
function closerLook(families: readonly Family[], times: readonly number[]): Stretch | undefined {
  const [first, last] = [times[0] ?? 0, times.at(-1) ?? 0];
  if (last - first < 8 * 24) return undefined;
  const swings = families.some(({ series }) =>
    series.some(({ typical }) => {
      let tops = 0;
      for (let at = 1; at + 1 < typical.length; at++)
        if (typical[at]! > typical[at - 1]! && typical[at]! >= typical[at + 1]!) tops++;
      return tops > 24;
    }),
  );
  const from = times.findIndex((time) => time >= last - 48);
  return swings && times.length - from > 12 ? { from, to: times.length - 1 } : undefined;
}
