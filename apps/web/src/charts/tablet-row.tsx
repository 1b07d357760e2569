import type { ReactElement } from 'react';
import { formatMass, type NumberLocale } from '@decrescendo/units';
import type { Item } from '@decrescendo/taper';
import { piecesOf, roundPart, tabletColour, tabletShape, type Piece, type ProductLook } from './tablet.ts';
import styles from './tablet-row.module.css';

export interface TabletRowProps {
  readonly items: readonly Item[];
  readonly products: ReadonlyMap<string, ProductLook>;
  readonly numbers: NumberLocale;
  /** What the row says in words, for those who do not see it. */
  readonly label: string;
  readonly radius?: number;
}

/** One dose as it lies on the table: tablets from above, the missing half dotted, a syringe filled to its mark. */
export function TabletRow({ items, products, numbers, label, radius = 24 }: TabletRowProps): ReactElement {
  return (
    <div className={styles['row']} role="img" aria-label={label}>
      {piecesOf(items).map((piece, index) => {
        const product = products.get(piece.product);
        if (!product) return null;
        if (piece.kind === 'tablet')
          return <Tablet key={index} piece={piece} product={product} numbers={numbers} r={radius} />;
        return piece.kind === 'syringe' ? (
          <Syringe key={index} mL={piece.mL} barrel={piece.barrel} numbers={numbers} height={radius * 2} />
        ) : (
          <Drops key={index} drops={piece.drops} height={radius * 2} />
        );
      })}
    </div>
  );
}

function strengthText(product: ProductLook, numbers: NumberLocale): string {
  const [number, unit] = formatMass(product.strength, numbers).split('\u00a0');
  return unit === 'mcg' ? String(product.strength / 1e6).replace('.', numbers === 'de' ? ',' : '.') : number!;
}

function Tablet({
  piece,
  product,
  numbers,
  r,
}: {
  readonly piece: Extract<Piece, { kind: 'tablet' }>;
  readonly product: ProductLook;
  readonly numbers: NumberLocale;
  readonly r: number;
}): ReactElement {
  const colour = tabletColour(product.colour);
  const shape = tabletShape(product);
  const fill = `var(--tab-${colour})`;
  const edge = `var(--tab-${colour}-edge)`;
  const text = strengthText(product, numbers);
  const size = r * (text.length > 4 ? 0.4 : text.length > 3 ? 0.46 : text.length > 2 ? 0.52 : 0.62);
  const wide = shape === 'round' ? r : r * 1.45;
  const width = 2 * wide + 4;
  const height = 2 * r + 4;
  const cx = width / 2;
  const cy = height / 2;
  const times =
    piece.times > 1 ? (
      <span className={styles['times']}>
        ×{'\u2009'}
        {piece.times}
      </span>
    ) : null;
  const word = (x: number, y: number) => (
    <text className={styles['strength']} x={x} y={y + size * 0.35} textAnchor="middle" fontSize={size}>
      {text}
    </text>
  );
  if (piece.part !== 1) {
    if (shape !== 'round') {
      const ry = r * 0.72;
      return (
        <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
          <path
            d={`M${cx + 1.6} ${cy - ry}h${wide - ry}a${ry} ${ry} 0 0 1 0 ${2 * ry}h${-(wide - ry)}z`}
            fill="none"
            stroke="var(--line-strong)"
            strokeWidth="1.2"
            strokeDasharray="2.5 3"
          />
          <path
            d={`M${cx - 1.6} ${cy - ry}h${-(wide - ry)}a${ry} ${ry} 0 0 0 0 ${2 * ry}h${wide - ry}z`}
            fill={fill}
            stroke={edge}
            strokeWidth="1.4"
            strokeLinejoin="round"
          />
          {word(cx - wide * 0.48, cy)}
        </svg>
      );
    }
    const outline = roundPart(cx, cy, r, piece.part);
    const at =
      piece.part === 0.5
        ? ([cx - r * 0.46, cy] as const)
        : piece.part === 0.25
          ? ([cx - r * 0.42, cy - r * 0.38] as const)
          : ([cx + r * 0.25, cy + r * 0.2] as const);
    return (
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        <path d={outline.missing} fill="none" stroke="var(--line-strong)" strokeWidth="1.2" strokeDasharray="2.5 3" />
        <path d={outline.kept} fill={fill} stroke={edge} strokeWidth="1.4" strokeLinejoin="round" />
        {word(...at)}
      </svg>
    );
  }
  const score = product.scored;
  const up = `M${cx} ${cy - r * 0.8}V${cy - r * 0.42}M${cx} ${cy + r * 0.42}V${cy + r * 0.8}`;
  const across = `M${cx - r * 0.8} ${cy}H${cx - r * 0.5}M${cx + r * 0.5} ${cy}H${cx + r * 0.8}`;
  const ry = shape === 'capsule' ? r * 0.56 : r * 0.72;
  return (
    <span className={styles['piece']}>
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        {shape === 'round' ? (
          <>
            <circle cx={cx} cy={cy} r={r} fill={fill} stroke={edge} strokeWidth="1.4" />
            <circle cx={cx} cy={cy} r={r * 0.84} fill="none" stroke={edge} strokeOpacity=".28" strokeWidth="1.2" />
          </>
        ) : (
          <>
            <rect
              x={cx - wide}
              y={cy - ry}
              width={2 * wide}
              height={2 * ry}
              rx={ry}
              fill={fill}
              stroke={edge}
              strokeWidth="1.4"
            />
            {shape === 'capsule' ? (
              <path
                d={`M${cx} ${cy - ry}V${cy - ry + 6}M${cx} ${cy + ry}V${cy + ry - 6}`}
                stroke={edge}
                strokeOpacity=".5"
                strokeWidth="1.2"
              />
            ) : null}
          </>
        )}
        {score === 'half' || score === 'quarter' || score === 'cross' ? (
          <path
            d={shape === 'round' ? up : `M${cx} ${cy - ry + 2}V${cy - ry * 0.5}M${cx} ${cy + ry * 0.5}V${cy + ry - 2}`}
            stroke={edge}
            strokeWidth="1.3"
            strokeOpacity=".6"
          />
        ) : null}
        {(score === 'quarter' || score === 'cross') && shape === 'round' ? (
          <path d={across} stroke={edge} strokeWidth="1.3" strokeOpacity=".6" />
        ) : null}
        {word(cx, cy)}
      </svg>
      {times}
    </span>
  );
}

/** An oral syringe standing upright, filled to its mark. */
function Syringe({
  mL,
  barrel,
  numbers,
  height,
}: {
  readonly mL: number;
  readonly barrel: number;
  readonly numbers: NumberLocale;
  readonly height: number;
}): ReactElement {
  const top = 9;
  const bottom = height - 7;
  const level = bottom - ((bottom - top) * mL) / barrel;
  const marks = [0.25, 0.5, 0.75, 1].map((share) => bottom - (bottom - top) * share);
  return (
    <span className={styles['piece']}>
      <svg width={26} height={height + 4} viewBox={`0 0 26 ${height + 4}`} aria-hidden="true">
        <rect x={7} y={level} width={12} height={bottom - level} fill="var(--liquid)" />
        <path
          d={`M7 ${top - 4}V${bottom}h12V${top - 4}M4 ${top - 4}h18M13 ${bottom}v6`}
          fill="none"
          stroke="var(--liquid-edge)"
          strokeWidth="1.4"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
        <path
          d={marks.map((y) => `M15 ${y}h4`).join('')}
          stroke="var(--liquid-edge)"
          strokeWidth="1"
          strokeOpacity=".7"
        />
        <path
          d={`M7 ${level}h12M13 ${level}V2M9.5 2h7`}
          stroke="var(--liquid-edge)"
          strokeWidth="1.6"
          strokeLinecap="round"
        />
      </svg>
      <span className={styles['volume']}>
        {String(mL).replace('.', numbers === 'de' ? ',' : '.')}
        {'\u00a0'}mL
      </span>
    </span>
  );
}

function Drops({ drops, height }: { readonly drops: number; readonly height: number }): ReactElement {
  const middle = height / 2 + 2;
  return (
    <span className={styles['piece']}>
      <svg width={22} height={height + 4} viewBox={`0 0 22 ${height + 4}`} aria-hidden="true">
        <path
          d={`M11 ${middle - 15}c4.5 6.5 7.5 10 7.5 14.5a7.5 7.5 0 0 1-15 0c0-4.5 3-8 7.5-14.5z`}
          fill="var(--liquid)"
          stroke="var(--liquid-edge)"
          strokeWidth="1.5"
          strokeLinejoin="round"
        />
      </svg>
      <span className={styles['volume']}>
        ×{'\u2009'}
        {drops}
      </span>
    </span>
  );
}
