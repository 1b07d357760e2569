import type { PictureLook } from './picture-look.ts';

type Stroke = Readonly<Record<string, string | number>>;

/** In focus: solid. */
export const chosenLine = (look: PictureLook): Stroke => ({
  fill: 'none',
  stroke: look.chosen,
  'stroke-width': 2.25,
  'stroke-linejoin': 'round',
});

/** Compared: dashed, so that no one needs to tell the colours apart. */
export const otherLine = (look: PictureLook): Stroke => ({
  fill: 'none',
  stroke: look.other,
  'stroke-width': 1.75,
  'stroke-dasharray': '5 3.5',
  'stroke-linejoin': 'round',
});
