/** A curve drawn with braille dots, two across and four down in a character. */

const dotsOf = [
  [0x01, 0x08],
  [0x02, 0x10],
  [0x04, 0x20],
  [0x40, 0x80],
] as const;

export interface Plot {
  readonly title: string;
  /** Ascending, shape [n]. */
  readonly times: readonly number[];
  /** Each of shape [n]; the first is the one read, others stand for its band. */
  readonly lines: readonly (readonly number[])[];
  readonly width: number;
  readonly height: number;
}

/** @returns title, plot and time axis, one line of text each */
export function drawPlot({ title, times, lines, width, height }: Plot): string {
  const finite = lines.flat().filter(Number.isFinite);
  const [low, high] = niceRange(Math.min(...withAny(finite)), Math.max(...withAny(finite)));
  const labels = [high, (low + high) / 2, low].map(shortNumber);
  const margin = Math.max(...labels.map((label) => label.length)) + 1;
  const across = Math.max(10, width - margin - 1);
  const cells = Array.from({ length: height }, () => new Array<number>(across).fill(0));
  const put = (x: number, y: number): void => {
    const row = cells[Math.floor(y / 4)]!;
    row[Math.floor(x / 2)] = row[Math.floor(x / 2)]! | dotsOf[y % 4]![x % 2]!;
  };
  const [first, end] = [times[0] ?? 0, times.at(-1) ?? 1];
  const column = (time: number): number =>
    Math.round(((time - first) / Math.max(end - first, Number.MIN_VALUE)) * (across * 2 - 1));
  const row = (value: number): number => Math.round(((high - value) / (high - low)) * (height * 4 - 1));
  for (const values of lines) {
    for (let i = 0; i < values.length; i++) {
      if (!Number.isFinite(values[i]!)) continue;
      const from = Math.max(0, i - 1);
      strokeBetween(column(times[from]!), row(values[from]!), column(times[i]!), row(values[i]!), put);
    }
  }
  const body = cells.map((codes, index) => {
    const label =
      index === 0 ? labels[0]! : index === height - 1 ? labels[2]! : index === (height - 1) >> 1 ? labels[1]! : '';
    return `${label.padStart(margin - 1)} │${codes.map((code) => String.fromCharCode(0x2800 + code)).join('')}`;
  });
  return [title, ...body, `${' '.repeat(margin)}└${'─'.repeat(across)}`, timeAxis(first, end, across, margin)].join(
    '\n',
  );
}

/** `Math.min` of a long list would overflow the stack beyond 100,000. */
function withAny(values: readonly number[]): readonly number[] {
  if (values.length === 0) return [0];
  let [low, high] = [values[0]!, values[0]!];
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return [low, high];
}

/** From zero where that costs little; never an empty range. */
function niceRange(low: number, high: number): [number, number] {
  const floor = low >= 0 && low < 0.5 * high ? 0 : low;
  return floor === high ? [floor - 0.5, high + 0.5] : [floor, high];
}

function strokeBetween(x0: number, y0: number, x1: number, y1: number, put: (x: number, y: number) => void): void {
  const steps = Math.max(Math.abs(x1 - x0), Math.abs(y1 - y0), 1);
  for (let i = 0; i <= steps; i++)
    put(Math.round(x0 + ((x1 - x0) * i) / steps), Math.round(y0 + ((y1 - y0) * i) / steps));
}

/** Hours up to four days, days beyond. */
function timeAxis(first: number, end: number, across: number, margin: number): string {
  const inDays = end - first > 96;
  const text = (hours: number): string => `${shortNumber(inDays ? hours / 24 : hours)} ${inDays ? 'd' : 'h'}`;
  const [left, middle, right] = [text(first), text((first + end) / 2), text(end)];
  const before = Math.max(1, Math.floor(across / 2 - left.length - middle.length / 2));
  const after = Math.max(1, across - left.length - before - middle.length - right.length);
  return `${' '.repeat(margin + 1)}${left}${' '.repeat(before)}${middle}${' '.repeat(after)}${right}`;
}

/** Three significant digits, without exponent where it can be read. */
export function shortNumber(value: number): string {
  if (value === 0) return '0';
  const size = Math.abs(value);
  return size >= 1e6 || size < 1e-4
    ? value.toExponential(2)
    : String(Number(value.toPrecision(size >= 1000 ? Math.ceil(Math.log10(size + 1)) : 3)));
}
