import { describe, expect, it } from 'vitest';
import { tokensCss } from './css.ts';
import { dark, light, print, type Theme } from './tokens.ts';

/** Relative luminance of `#rrggbb` (WCAG 2.2). */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const value = parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(theme: Theme, a: string, b: string): number {
  const [high, low] = [luminance(theme.color[a]!), luminance(theme.color[b]!)].sort((x, y) => y - x) as [
    number,
    number,
  ];
  return (high + 0.05) / (low + 0.05);
}

const themes = { light, dark, print };
const grounds = ['page', 'surface', 'raised'];

describe.each(Object.entries(themes))('H45: the %s theme can be read', (_name, theme) => {
  it.each(['ink', 'ink-2', 'ink-3', 'brand', 'chosen', 'other', 'stop', 'care', 'ok', 'hold'])(
    '%s as text is at least 4.5 to 1 on every ground',
    (color) => {
      for (const ground of grounds) expect(contrast(theme, color, ground)).toBeGreaterThanOrEqual(4.5);
    },
  );
  it.each(['care', 'ok', 'stop', 'hold', 'brand'])('%s is readable on its own soft ground', (color) => {
    expect(contrast(theme, color, `${color}-soft`)).toBeGreaterThanOrEqual(4.5);
  });
  it('outlines of fields stand out at 3 to 1, words on buttons at 4.5', () => {
    for (const ground of grounds) expect(contrast(theme, 'line-strong', ground)).toBeGreaterThanOrEqual(3);
    expect(contrast(theme, 'on-brand', 'brand')).toBeGreaterThanOrEqual(4.5);
    expect(contrast(theme, 'ink-2', 'sunken')).toBeGreaterThanOrEqual(4.5);
  });
  it('the number on a tablet is readable on every colour a tablet has', () => {
    for (const colour of ['white', 'yellow', 'blue', 'pink', 'orange', 'green', 'purple'])
      expect(contrast(theme, 'tab-ink', `tab-${colour}`)).toBeGreaterThanOrEqual(4.5);
  });
});

describe('the token sheet', () => {
  it('gives both themes the same names, so that none falls back to the other', () => {
    expect(Object.keys(dark.color)).toEqual(Object.keys(light.color));
    expect(Object.keys(print.color)).toEqual(Object.keys(light.color));
  });
  it('stops motion for those who asked for none', () => {
    expect(tokensCss()).toMatch(/prefers-reduced-motion: reduce\) \{\s*:root \{\s*--settle: 0ms;/);
  });
});
