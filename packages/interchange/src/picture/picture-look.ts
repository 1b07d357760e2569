/** Colours of the product's tokens, restated: a picture stands alone, without a style sheet. */
export interface PictureLook {
  readonly surface: string;
  readonly sunken: string;
  readonly line: string;
  readonly lineStrong: string;
  readonly grid: string;
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  readonly brand: string;
  readonly brandSoft: string;
  readonly chosen: string;
  readonly other: string;
  readonly occupancy: string;
  readonly chloride: string;
  readonly dopamine: string;
  readonly care: string;
  readonly careSoft: string;
  readonly stop: string;
  readonly stopSoft: string;
  readonly bandChosen: number;
  readonly bandOther: number;
}

export type PictureTheme = 'light' | 'dark';

export const looks: Readonly<Record<PictureTheme, PictureLook>> = {
  light: {
    surface: '#fffefb',
    sunken: '#ece8df',
    line: '#e0dacd',
    lineStrong: '#877f70',
    grid: '#e9e4d9',
    ink: '#221f1a',
    ink2: '#524d43',
    ink3: '#6b6559',
    brand: '#23497c',
    brandSoft: '#e6edf6',
    chosen: '#2a5fa5',
    other: '#a64d08',
    occupancy: '#19766b',
    chloride: '#0b7296',
    dopamine: '#8d3a76',
    care: '#805200',
    careSoft: '#faeed5',
    stop: '#9f2a1f',
    stopSoft: '#fae8e4',
    bandChosen: 0.17,
    bandOther: 0.13,
  },
  dark: {
    surface: '#1b1a20',
    sunken: '#0e0d11',
    line: '#33313a',
    lineStrong: '#7d7888',
    grid: '#2a2831',
    ink: '#f1ece3',
    ink2: '#c5bfb3',
    ink3: '#a09a8e',
    brand: '#a9c6f3',
    brandSoft: '#222c3d',
    chosen: '#82b1ee',
    other: '#f0a456',
    occupancy: '#62c6b3',
    chloride: '#6cc6ea',
    dopamine: '#dc9dcb',
    care: '#ecc06d',
    careSoft: '#332913',
    stop: '#f3a094',
    stopSoft: '#3a1f1b',
    bandChosen: 0.26,
    bandOther: 0.22,
  },
};

/** By name, then what each system has: a picture carries no font file. */
export const sans =
  "'Atkinson Hyperlegible Next Variable', 'Atkinson Hyperlegible Next', 'Atkinson Hyperlegible', system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";
export const serif = "'Source Serif 4 Variable', 'Source Serif 4', Charter, Georgia, 'Times New Roman', serif";
