/** How words are set, for estimating their width. */
export interface Setting {
  readonly size: number;
  readonly bold?: boolean;
}

/**
 * Width of words in pixels, on the wide side: the fonts are named, not carried, so the widest of the fallbacks (DejaVu) is what has to fit.
 */
export function widthOf(words: string, { size, bold = false }: Setting): number {
  let units = 0;
  for (const letter of words) units += unitsOf(letter);
  return units * size * (bold ? 1.1 : 1);
}

function unitsOf(letter: string): number {
  if ("iljI.,:;'|! ()\u00a0".includes(letter)) return 0.36;
  if ('frt-/"'.includes(letter)) return 0.42;
  if ('mwMW%@'.includes(letter)) return 0.95;
  if (/[A-ZÄÖÜ]/.test(letter)) return 0.72;
  if (/[\u1100-\u{1ffff}]/u.test(letter) && !/[\u2010-\u2044]/.test(letter)) return 1.05;
  return 0.62;
}

/** Words broken into lines no wider than `width`; what does not fit into `most` lines ends in an ellipsis. */
export function breakLines(words: string, setting: Setting, width: number, most = 20): readonly string[] {
  const lines: string[] = [];
  let line = '';
  // A no-break space keeps a dose with its unit.
  for (const word of words.split(/[ \t\r\n]+/).flatMap((part) => chop(part, setting, width))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthOf(longer, setting) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  if (line !== '') lines.push(line);
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  let last = kept[most - 1]!;
  while (last !== '' && widthOf(`${last}…`, setting) > width) last = last.slice(0, -1);
  return [...kept.slice(0, -1), `${last.trimEnd()}…`];
}

/** A word longer than a line, in pieces that fit. */
function chop(word: string, setting: Setting, width: number): readonly string[] {
  if (widthOf(word, setting) <= width) return [word];
  const pieces = [''];
  for (const letter of word) {
    if (pieces.at(-1) !== '' && widthOf(pieces.at(-1)! + letter, setting) > width) pieces.push('');
    pieces.push(pieces.pop()! + letter);
  }
  return pieces;
}
