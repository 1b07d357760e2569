import type { SimulationResult } from '@decrescendo/simulator';
import { columnsOf } from './simulation-columns.ts';

/** RFC 4180 with a point for decimals; a unit stands in each title. */
export function simulationCsv(result: SimulationResult): string {
  const columns = columnsOf(result);
  const titles = columns.map(({ title }) => (/[",\r\n]/.test(title) ? `"${title.replaceAll('"', '""')}"` : title));
  const rows = result.time.values.map((_, at) => columns.map(({ values }) => String(values[at])).join(','));
  return [titles.join(','), ...rows].map((row) => `${row}\r\n`).join('');
}
