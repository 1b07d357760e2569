import { all, pointsOf, wordsOf, type Element } from './fixture-svg.ts';
import { widthOf } from './measure.ts';

const number = (element: Element, name: string): number => Number(element.attributes[name]);

/** What is wrong with a picture wherever it is seen: words or lines beyond its edge, and numbers that are none. */
export function faultsOf(picture: Element): readonly string[] {
  const [width, height] = [number(picture, 'width'), number(picture, 'height')];
  const faults: string[] = [];
  for (const text of all(picture, 'text')) {
    const set = { size: number(text, 'font-size'), bold: text.attributes['font-weight'] === '650' };
    const wide =
      widthOf(text.text, set) +
      text.children.reduce((sum, child) => sum + 7 + widthOf(child.text, { size: set.size }), 0);
    const anchor = text.attributes['text-anchor'] ?? 'start';
    const left = number(text, 'x') - (anchor === 'end' ? wide : anchor === 'middle' ? wide / 2 : 0);
    if (!(left >= 0 && left + wide <= width)) faults.push(`beyond the side: ${wordsOf(text)}`);
    if (!(number(text, 'y') - set.size >= 0 && number(text, 'y') <= height))
      faults.push(`beyond an end: ${wordsOf(text)}`);
  }
  for (const path of all(picture, 'path'))
    for (const [x, y] of pointsOf(path.attributes['d']!))
      if (!(x >= 0 && x <= width && y >= 0 && y <= height)) faults.push(`a line at ${x} ${y}`);
  return faults;
}
