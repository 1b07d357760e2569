/** Plain text laid out for a terminal: paragraphs, tables, headings. */

/** Words broken into lines of at most `width` columns. A no-break space holds a number to its unit. */
export function wrap(text: string, width: number, indent = ''): string {
  const lines: string[] = [];
  let current = '';
  for (const word of text.split(/[ \n]+/)) {
    if (current !== '' && indent.length + current.length + 1 + word.length > width) {
      lines.push(current);
      current = word;
    } else {
      current = current === '' ? word : `${current} ${word}`;
    }
  }
  return [...lines, current].map((one) => indent + one).join('\n');
}

export interface Column {
  readonly title: string;
  readonly align?: 'left' | 'right';
  /** Columns at most; longer cells wrap. The last column takes what is left of the width. */
  readonly most?: number;
}

/** A table with its titles; a cell of several lines makes its row as high. */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[], width: number): string {
  const last = columns.length - 1;
  const widths = columns.map(({ title, most = Infinity }, index) =>
    Math.min(most, Math.max(title.length, ...rows.map((row) => longestLine(row[index] ?? '')))),
  );
  const before = widths.slice(0, last).reduce((sum, one) => sum + one + 2, 0);
  widths[last] = Math.max(20, Math.min(widths[last]!, width - before));
  const fold = (row: readonly string[]): string[] => {
    const cells = columns.map((_, index) => wrapLines(row[index] ?? '', widths[index]!));
    const height = Math.max(...cells.map((lines) => lines.length));
    return Array.from({ length: height }, (_, at) =>
      columns
        .map(({ align = 'left' }, index) =>
          align === 'right'
            ? (cells[index]![at] ?? '').padStart(widths[index]!)
            : (cells[index]![at] ?? '').padEnd(widths[index]!),
        )
        .join('  ')
        .trimEnd(),
    );
  };
  return [columns.map(({ title }) => title), ...rows].flatMap(fold).join('\n');
}

function wrapLines(text: string, width: number): string[] {
  return text.split('\n').flatMap((one) => (one.length <= width ? [one] : wrap(one, width).split('\n')));
}

function longestLine(text: string): number {
  return Math.max(...text.split('\n').map((one) => one.length));
}

/** @example count(1, 'week') // '1 week' */
export function count(n: number, noun: string): string {
  return `${n}\u00a0${noun}${n === 1 ? '' : 's'}`;
}

/** Text from documents, safe to print: nothing that moves a cursor. */
export function printable(text: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are what is removed
  return text.replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]+/g, ' ');
}
