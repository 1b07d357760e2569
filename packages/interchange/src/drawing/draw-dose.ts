import type { Item } from '@decrescendo/taper';
import { describeItems, formatDecimal } from '@decrescendo/taper';
import type { Product } from '@decrescendo/formulary';
import type { SheetLocale } from '../sheet-options.ts';
import { productOf } from '../plan-view.ts';
import { drawDrops, drawSyringe } from './draw-liquid.ts';
import { drawTablet, heightOf, widthOf } from './draw-tablet.ts';
import { lookOf, type ProductLook } from './product-look.ts';
import { drawing, text, type Drawing } from './svg.ts';

interface Piece {
  readonly look: ProductLook;
  readonly quarters: 1 | 2 | 3 | 4;
  /** `× 8` where they are too many to draw one by one. */
  readonly times?: number;
}

/** Tablets of one kind drawn one by one; more are drawn once with their number. */
const mostDrawn = 6;
const space = 5;

/** The tablets and capsules of a dose in rows, then each liquid: one drawing for tablets, one for each measure. */
export function drawDose(
  items: readonly Item[],
  products: readonly Product[],
  locale: SheetLocale,
  width: number,
): Drawing[] {
  const drawings: Drawing[] = [];
  const solids = items.filter((item) => 'count' in item);
  if (solids.length > 0)
    drawings.push(
      drawPieces(
        solids.flatMap((item) => piecesOf(item, products, locale)),
        describeItems(solids, products, locale),
        width,
      ),
    );
  for (const item of items) {
    if ('count' in item) continue;
    const label = `${formatDecimal(item.mL, locale)}\u00a0mL`;
    drawings.push(
      item.drops === undefined
        ? drawSyringe(item.mL, label, Math.min(width, 150), (value) => formatDecimal(value, locale))
        : drawDrops(item.drops, describeItems([item], products, locale), width),
    );
  }
  return drawings;
}

function piecesOf(item: Item & { count: number }, products: readonly Product[], locale: SheetLocale): Piece[] {
  const look = lookOf(productOf(item, products), locale);
  const whole = Math.floor(item.count);
  const rest = Math.round((item.count - whole) * 4) as 0 | 1 | 2 | 3;
  const pieces: Piece[] =
    whole > mostDrawn
      ? [{ look, quarters: 4, times: whole }]
      : Array.from({ length: whole }, () => ({ look, quarters: 4 as const }));
  return rest === 0 ? pieces : [...pieces, { look, quarters: rest }];
}

function drawPieces(pieces: readonly Piece[], alt: string, width: number): Drawing {
  const widthAt = (piece: Piece, size: number) =>
    widthOf(piece.look.shape, heightOf(piece.look.shape, size)) + (piece.times ? 34 : 0);
  const rowAt = (size: number) => pieces.reduce((sum, piece) => sum + widthAt(piece, size) + space, -space);
  // As large as fits one row; too many for a row of readable tablets are set in several.
  const size = [46, 42, 38, 34].find((candidate) => rowAt(candidate) <= width) ?? (pieces.length <= 6 ? 36 : 28);
  const wide = (piece: Piece) => widthAt(piece, size);
  let [x, y, inside, used] = [0, 0, '', 0];
  for (const piece of pieces) {
    if (x > 0 && x + wide(piece) > width) [x, y] = [0, y + size + space];
    inside += drawTablet(piece.look, piece.quarters, x, y, size);
    if (piece.times)
      inside += text(x + wide(piece) - 31, y + size / 2 + 5, 13, `× ${piece.times}`, { 'font-weight': 'bold' });
    x += wide(piece) + space;
    used = Math.max(used, x - space);
  }
  return drawing(used, y + size, alt, inside);
}
