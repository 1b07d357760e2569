import type { SimulationResult } from '@decrescendo/simulator';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { columnsOf } from './simulation-columns.ts';

/** Apache Parquet, one double column for each column of the CSV. */
export function simulationParquet(result: SimulationResult): Uint8Array {
  const buffer = parquetWriteBuffer({
    columnData: columnsOf(result).map(({ title, values }) => ({ name: title, data: [...values], type: 'DOUBLE' })),
  });
  return new Uint8Array(buffer);
}
