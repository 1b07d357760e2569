import { element, escapeXml } from '../drawing/svg.ts';
import { say, type MessageKey } from '../messages.ts';
import type { SheetLocale } from '../sheet-options.ts';
import { breakLines } from './measure.ts';
import { sans, type PictureLook } from './picture-look.ts';
import { chip, printable, signature, textAt } from './picture-text.ts';

export interface Chip {
  readonly words: string;
  readonly kind: 'care' | 'quiet' | 'brand' | 'stop';
}

/** Everything around the panels: what it is called, the one sentence that answers, and what must stand on every picture. */
export interface FrameWords {
  readonly title: string;
  /** Sentences: on one line where they fit, else each from a line of its own. */
  readonly headline: readonly string[];
  readonly under?: string;
  readonly chips: readonly Chip[];
  /** Below the panels: the chart in a sentence. */
  readonly sentence: string;
  /** Where it comes from: engine, seed, version. */
  readonly origin: string;
  readonly research: string | undefined;
  /** For those who hear the picture. */
  readonly name: string;
  readonly description: string;
}

export interface Inside {
  readonly svg: string;
  /** Where the panels end. */
  readonly bottom: number;
}

/**
 * A whole picture: card, head, panels, sentence, foot.
 *
 * @param draw  draws the panels from the height that the head leaves
 * @param id    unique in a page that shows several pictures
 */
export function framePicture(
  words: FrameWords,
  { width, look, id }: { readonly width: number; readonly look: PictureLook; readonly id: string },
  draw: (top: number) => Inside,
): string {
  const pad = width < 640 ? 18 : 32;
  const room = width - 2 * pad;
  let svg = '';
  let y = pad;
  const colours = {
    care: [look.careSoft, look.care],
    quiet: [look.sunken, look.ink2],
    brand: [look.brandSoft, look.brand],
    stop: [look.stopSoft, look.stop],
  } as const;
  let x = pad;
  for (const { words: whole, kind } of words.chips) {
    const [text = ''] = breakLines(whole, { size: 12.5, bold: true }, room - 22, 1);
    const drawn = chip(x, y, text, ...colours[kind]);
    if (x > pad && x + drawn.width > width - pad) {
      x = pad;
      y += 30;
    }
    const placed = chip(x, y, text, ...colours[kind]);
    svg += placed.svg;
    x += placed.width + 8;
  }
  if (x + 160 < width - pad) svg += signature(width - pad, y + 17, look);
  y += 24 + 14;

  for (const line of breakLines(printable(words.title), { size: 14 }, room, 2)) {
    y += 17;
    svg += textAt(pad, y, line, { size: 14, fill: look.ink2 });
  }
  const head = width < 640 ? 21 : 27;
  y += 6;
  const set = { size: head };
  const whole = breakLines(words.headline.join(' '), set, room);
  const headline =
    whole.length > 1 ? words.headline.flatMap((part) => breakLines(printable(part), set, room, 3)) : whole;
  for (const line of headline) {
    y += head * 1.22;
    svg += textAt(pad, y, line, { size: head, fill: look.ink, face: 'serif' });
  }
  if (words.under) {
    y += 6;
    for (const line of breakLines(printable(words.under), { size: 14 }, room, 4)) {
      y += 20;
      svg += textAt(pad, y, line, { size: 14, fill: look.ink3 });
    }
  }
  const inside = draw(Math.round(y + 30));
  svg += inside.svg;
  y = inside.bottom + 22;
  const rule = (at: number) =>
    element('path', { d: `M${pad} ${at}H${width - pad}`, stroke: look.line, 'stroke-width': 1, fill: 'none' });
  svg += rule(y);
  y += 8;
  for (const line of breakLines(printable(words.sentence), { size: 14 }, room, 6)) {
    y += 20;
    svg += textAt(pad, y, line, { size: 14, fill: look.ink2 });
  }
  y += 8;
  for (const line of [words.research, words.origin].flatMap((text) =>
    text === undefined ? [] : breakLines(printable(text), { size: 12 }, room, 4),
  )) {
    y += 17;
    svg += textAt(pad, y, line, { size: 12, fill: look.ink3 });
  }
  const height = Math.ceil(y + pad - 6);
  const card = element('rect', {
    x: 0.5,
    y: 0.5,
    width: width - 1,
    height: height - 1,
    rx: 16,
    fill: look.surface,
    stroke: look.line,
  });
  const told = `<title id="${id}-t">${escapeXml(printable(words.name))}</title><desc id="${id}-d">${escapeXml(printable(words.description))}</desc>`;
  const root = `xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${sans}" role="img" aria-labelledby="${id}-t ${id}-d"`;
  return `<svg ${root}>${told}${card}${svg}</svg>\n`;
}

/** The sentence that stands on everything until a site is approved. */
export function researchOf(locale: SheetLocale, approvedSite: boolean | undefined): string | undefined {
  return approvedSite ? undefined : say(locale, 'research');
}

/** `1 week`, `73 weeks`. */
export function counted(
  locale: SheetLocale,
  count: number,
  one: MessageKey & ('week' | 'stepCount'),
  many: MessageKey,
): string {
  return say(locale, count === 1 ? one : many, { count });
}
