import type { SheetLocale } from '../sheet-options.ts';
import type { PictureTheme } from './picture-look.ts';

/** What a picture needs besides what it shows; every part optional. */
export interface PictureOptions {
  /** Light otherwise. */
  readonly theme?: PictureTheme;
  /** English otherwise. */
  readonly locale?: SheetLocale;
  /** Pixels, 360 to 2400; 1000 otherwise. The height follows. Below 640 labels move into the panels. */
  readonly width?: number;
  /** Set by the build of a site that is classified and approved: leaves out the research sentence. */
  readonly approvedSite?: boolean;
}

/** @throws RangeError where a picture would have no room, or no end */
export function widthOfPicture({ width = 1000 }: PictureOptions): number {
  if (!(width >= 360 && width <= 2400)) throw new RangeError(`a picture is 360 to 2400 pixels wide, not ${width}`);
  return width;
}
