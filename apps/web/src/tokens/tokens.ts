/** The look as data: every colour, radius and duration the app draws with. `css.ts` turns it into custom properties. */

export interface Theme {
  readonly scheme: 'light' | 'dark';
  readonly color: Readonly<Record<string, string>>;
  readonly bandOpacity: { readonly chosen: number; readonly other: number };
  readonly shadow: { readonly low: string; readonly high: string };
}

/** Paper by day: warm white ground, ink that is not black. */
export const light: Theme = {
  scheme: 'light',
  color: {
    page: '#f5f3ee',
    surface: '#fffefb',
    raised: '#ffffff',
    sunken: '#ece8df',
    line: '#e0dacd',
    'line-strong': '#877f70',
    grid: '#e9e4d9',
    ink: '#221f1a',
    'ink-2': '#524d43',
    'ink-3': '#6b6559',
    brand: '#23497c',
    'brand-hover': '#183863',
    'brand-soft': '#e6edf6',
    'on-brand': '#ffffff',
    chosen: '#2a5fa5',
    other: '#a64d08',
    ok: '#1d6a50',
    'ok-soft': '#e2f0e8',
    care: '#805200',
    'care-soft': '#faeed5',
    stop: '#9f2a1f',
    'stop-soft': '#fae8e4',
    hold: '#574889',
    'hold-soft': '#edeaf7',
    'tab-white': '#fbfaf6',
    'tab-white-edge': '#8f8875',
    'tab-yellow': '#f4dd86',
    'tab-yellow-edge': '#8d6d0c',
    'tab-blue': '#b7d0ec',
    'tab-blue-edge': '#3f6a9b',
    'tab-pink': '#f3c9cf',
    'tab-pink-edge': '#9a4f5b',
    'tab-orange': '#f5cfa3',
    'tab-orange-edge': '#9a5a17',
    'tab-green': '#c6dfb9',
    'tab-green-edge': '#4f7a3b',
    'tab-purple': '#d5cbe9',
    'tab-purple-edge': '#6a5697',
    'tab-ink': '#3a352a',
    liquid: '#cfe0d9',
    'liquid-edge': '#3f6f60',
  },
  bandOpacity: { chosen: 0.17, other: 0.13 },
  shadow: {
    low: '0 1px 2px rgba(58,48,28,.06)',
    high: '0 1px 2px rgba(58,48,28,.06), 0 8px 24px -10px rgba(58,48,28,.16)',
  },
};

/** Night for the person: warm and low, no pure white, no pure black. */
export const dark: Theme = {
  scheme: 'dark',
  color: {
    page: '#131217',
    surface: '#1b1a20',
    raised: '#232229',
    sunken: '#0e0d11',
    line: '#33313a',
    'line-strong': '#7d7888',
    grid: '#2a2831',
    ink: '#f1ece3',
    'ink-2': '#c5bfb3',
    'ink-3': '#a09a8e',
    brand: '#a9c6f3',
    'brand-hover': '#c3d8f8',
    'brand-soft': '#222c3d',
    'on-brand': '#0f2140',
    chosen: '#82b1ee',
    other: '#f0a456',
    ok: '#86cfae',
    'ok-soft': '#1b2f27',
    care: '#ecc06d',
    'care-soft': '#332913',
    stop: '#f3a094',
    'stop-soft': '#3a1f1b',
    hold: '#bfb1ef',
    'hold-soft': '#2a2540',
    'tab-white': '#ddd8cc',
    'tab-white-edge': '#a79f8d',
    'tab-yellow': '#dfc465',
    'tab-yellow-edge': '#a98a22',
    'tab-blue': '#9dbfe4',
    'tab-blue-edge': '#5d87b8',
    'tab-pink': '#dfa9b1',
    'tab-pink-edge': '#b06a76',
    'tab-orange': '#e0b07c',
    'tab-orange-edge': '#b07a3d',
    'tab-green': '#a5c795',
    'tab-green-edge': '#6d9a59',
    'tab-purple': '#b9addb',
    'tab-purple-edge': '#8a78b8',
    'tab-ink': '#2b271f',
    liquid: '#2c453d',
    'liquid-edge': '#86cfae',
  },
  bandOpacity: { chosen: 0.26, other: 0.22 },
  shadow: { low: 'none', high: '0 10px 30px -10px rgba(0,0,0,.6)' },
};

/** A4, black on white: meaning survives a photocopier. */
export const print: Theme = {
  scheme: 'light',
  color: {
    ...light.color,
    page: '#ffffff',
    surface: '#ffffff',
    raised: '#ffffff',
    sunken: '#ffffff',
    line: '#999999',
    'line-strong': '#555555',
    grid: '#dddddd',
    ink: '#000000',
    'ink-2': '#222222',
    'ink-3': '#444444',
    brand: '#000000',
    chosen: '#000000',
    'tab-white': '#ffffff',
    'tab-white-edge': '#000000',
    'tab-yellow': '#eee2b0',
    'tab-yellow-edge': '#000000',
    'tab-blue': '#e3e9f0',
    'tab-blue-edge': '#000000',
    'tab-ink': '#000000',
    liquid: '#e6e6e6',
    'liquid-edge': '#000000',
  },
  bandOpacity: { chosen: 0.2, other: 0.14 },
  shadow: { low: 'none', high: 'none' },
};

export const shape = { 'r-s': '6px', 'r-m': '10px', 'r-l': '16px', 'r-xl': '22px', 'r-full': '999px' } as const;

export const type = {
  sans: '"Atkinson Hyperlegible Next Variable", system-ui, -apple-system, "Segoe UI", Roboto, sans-serif',
  serif: '"Source Serif 4 Variable", Charter, Georgia, serif',
} as const;

export const motion = { settle: '240ms', fade: '140ms' } as const;

/** Widths at which the layout changes [px]. */
export const breakpoints = { tablet: 720, desktop: 1120 } as const;
