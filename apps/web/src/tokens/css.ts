import { dark, light, motion, print, shape, type, type Theme } from './tokens.ts';

/** The custom properties of one theme, one declaration a line. */
function declarations(theme: Theme): string {
  return [
    `color-scheme: ${theme.scheme};`,
    ...Object.entries(theme.color).map(([name, value]) => `--${name}: ${value};`),
    `--band-chosen: ${theme.bandOpacity.chosen};`,
    `--band-other: ${theme.bandOpacity.other};`,
    `--shadow-low: ${theme.shadow.low};`,
    `--shadow-high: ${theme.shadow.high};`,
  ].join('\n  ');
}

/**
 * The whole token sheet: light by default, dark by the system's wish or the person's, black on white on paper,
 * no motion for those who asked for none.
 */
export function tokensCss(): string {
  const fixed = [
    ...Object.entries(shape).map(([name, value]) => `--${name}: ${value};`),
    ...Object.entries(type).map(([name, value]) => `--${name}: ${value};`),
    ...Object.entries(motion).map(([name, value]) => `--${name}: ${value};`),
  ].join('\n  ');
  return `:root {
  ${fixed}
  ${declarations(light)}
}
@media (prefers-color-scheme: dark) {
  :root:not([data-theme='light']) {
  ${declarations(dark)}
  }
}
:root[data-theme='dark'] {
  ${declarations(dark)}
}
@media print {
  :root:root:root {
  ${declarations(print)}
  }
}
@media (prefers-reduced-motion: reduce) {
  :root {
    ${Object.keys(motion)
      .map((name) => `--${name}: 0ms;`)
      .join('\n    ')}
  }
}
`;
}
