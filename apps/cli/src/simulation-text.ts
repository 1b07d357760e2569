import type { Series, SimulationResult } from '@decrescendo/simulator';
import { printable, table, wrap } from './layout.ts';
import { drawPlot, shortNumber } from './plot.ts';

const mostPlots = 4;
const mostColumns = 6;
const mostRows = 24;

/** A result as plots and a table for a terminal of `width` columns; ends with a line break. */
export function simulationSheet(result: SimulationResult, width: number): string {
  const shown = [...result.series].sort((a, b) => interest(a) - interest(b));
  const sections = [
    wrap(printable(result.title), width),
    ...shown.slice(0, mostPlots).map((series) => plotOf(series, result.time.values, width)),
    tableOf(shown.slice(0, mostColumns), result.time.values, width),
    leftOut(result.series.length - Math.min(shown.length, mostColumns)),
    ...result.warnings.map(({ path, message }) => wrap(printable(`${path ? `${path}: ` : ''}${message}`), width)),
    wrap('A model, not you: values are those of a typical person, or bands of a simulated population.', width),
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

/** What a reader looks for first: blood, receptors, how it feels, what comes after; then the rest; what does not move last. */
const firstLooks = [/^plasma\./, /^occupancy\.total$/, /^effect\.sedation$/, /^withdrawal\.severity$/];

function interest({ name, typical }: Series): number {
  const place = firstLooks.findIndex((pattern) => pattern.test(name));
  const moves = typical.some((value) => value !== typical[0]);
  return (place === -1 ? firstLooks.length : place) + (moves ? 0 : 100);
}

function plotOf({ name, unit, grade, typical, percentiles }: Series, times: readonly number[], width: number): string {
  const title = `${name} [${unit}], ${grade}${percentiles ? '; middle line p50, outer lines p10 and p90' : ''}`;
  const lines = percentiles ? [percentiles.p50, percentiles.p10, percentiles.p90] : [typical];
  return drawPlot({ title, times, lines, width, height: 6 });
}

/** At most `mostRows` times, evenly, the first and the last among them. */
function tableOf(series: readonly Series[], times: readonly number[], width: number): string {
  const rows = Math.min(times.length, mostRows);
  const picked = Array.from({ length: rows }, (_, i) => Math.round((i * (times.length - 1)) / Math.max(1, rows - 1)));
  return table(
    [
      { title: 'time [h]', align: 'right' },
      ...series.map(({ name, unit }) => ({ title: `${name} [${unit}]`, align: 'right' as const })),
    ],
    picked.map((at) => [shortNumber(times[at]!), ...series.map(({ typical }) => shortNumber(typical[at]!))]),
    width,
  );
}

function leftOut(count: number): string {
  return count > 0 ? `${count} more series: add --format json or csv for all, or name them in observe.outputs.` : '';
}
