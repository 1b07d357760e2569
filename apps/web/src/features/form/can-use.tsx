import { useId, type ReactElement } from 'react';
import type { CaseDraft } from '../../draft/case-draft.ts';
import type { FieldErrors } from '../../draft/check-draft.ts';
import { fill } from '../../draft/fill.ts';
import type { Locale } from '../../locale.ts';
import field from '../../parts/field.module.css';
import type { Catalogue } from '../../worker/protocol.ts';
import { words } from '../../words.ts';
import { strengthOf } from '../plan/item-words.ts';
import { ChipToggle } from './choices.tsx';
import styles from './form.module.css';

export interface CanUseProps {
  readonly draft: CaseDraft;
  readonly errors: FieldErrors;
  readonly catalogue: Catalogue | undefined;
  readonly locale: Locale;
  readonly onChange: (change: Partial<CaseDraft>) => void;
}

/** What can be got and taken: each product, halves, quarters, liquid. */
export function CanUse({ draft, catalogue, locale, onChange }: CanUseProps): ReactElement {
  const id = useId();
  const drug = draft.medicines[0]?.drug;
  const products = (catalogue?.products ?? []).filter(
    (product) => product.drug === drug && product.country === draft.country,
  );
  const solids = products.filter((product) => product.unit === 'piece').sort((a, b) => b.strength - a.strength);
  const liquids = products.filter((product) => product.unit === 'mL');
  const canUse = (product: string) => draft.usable === null || draft.usable.includes(product);
  const toggle = (product: string) => (on: boolean) => {
    const usable = products.map(({ id: one }) => one).filter((one) => (one === product ? on : canUse(one)));
    if (usable.length > 0) onChange({ usable: usable.length === products.length ? null : usable });
  };
  const severalLiquids = liquids.length > 1;
  /** Several liquids are chosen each for itself; with the last one goes the liquid as a whole. */
  const toggleLiquid = (product: string) => (on: boolean) => {
    const kept = liquids
      .map(({ id: one }) => one)
      .filter((one) => (one === product ? on : draft.liquid && canUse(one)));
    if (kept.length === 0) return onChange({ liquid: false });
    const usable = [...solids.map(({ id: one }) => one).filter(canUse), ...kept];
    onChange({ liquid: true, usable: usable.length === products.length ? null : usable });
  };
  const plainForm = (form: string) =>
    form === 'tablet' ? '' : ` ${form.replace('-xr', ' MR').replace('odt', 'melt')}`;
  return (
    <div className={field['field']} role="group" aria-labelledby={id}>
      <span className={field['label']} id={id}>
        {words.form.canUse}
      </span>
      <div className={styles['options']}>
        {solids.map((product) => (
          <ChipToggle key={product.id} isSelected={canUse(product.id)} onChange={toggle(product.id)}>
            {strengthOf(product, locale)}
            {plainForm(product.form)}
          </ChipToggle>
        ))}
        <ChipToggle isSelected={draft.split !== 'none'} onChange={(on) => onChange({ split: on ? 'scored' : 'none' })}>
          {words.form.halves}
        </ChipToggle>
        {solids.some((product) => product.splitInto === 4) ? (
          <ChipToggle
            isSelected={draft.split === 'quarters'}
            onChange={(on) => onChange({ split: on ? 'quarters' : 'scored' })}
          >
            {words.form.quarters}
          </ChipToggle>
        ) : null}
        {(liquids.length > 0 || !catalogue) && !severalLiquids ? (
          <ChipToggle isSelected={draft.liquid} onChange={(liquid) => onChange({ liquid })}>
            {words.form.liquid}
          </ChipToggle>
        ) : null}
        {severalLiquids
          ? liquids.map((product) => (
              <ChipToggle
                key={product.id}
                isSelected={draft.liquid && canUse(product.id)}
                onChange={toggleLiquid(product.id)}
              >
                {fill('{label} {form}', { label: strengthOf(product, locale), form: product.form })}
              </ChipToggle>
            ))
          : null}
      </div>
    </div>
  );
}
