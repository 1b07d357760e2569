import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import type { Country } from '@decrescendo/formulary';
import type { Plan } from '@decrescendo/taper';
import { fill } from '../../draft/fill.ts';
import { Hairpin } from '../../parts/icon.tsx';
import { words } from '../../words.ts';
import { crisisNumbers } from '../crisis/numbers.ts';
import { FindingLine } from './findings-card.tsx';
import { findingsInOrder } from './plan-view.ts';
import styles from './patient-sheet.module.css';
import list from './plan.module.css';

/** The paper where there is no plan: the present dose goes on, why, and whom to call. */
export function StaySheet({
  plan,
  country,
  title,
}: {
  readonly plan: Plan;
  readonly country: Country;
  readonly title: string;
}): ReactNode {
  const say = words.sheet;
  const numbers = crisisNumbers[country];
  return createPortal(
    <div className={`${styles['sheet']} print-only`} data-testid="sheet">
      {plan.example ? <div className={styles['mark']}>{say.watermark}</div> : null}
      <div className={styles['head']}>
        <div className={styles['brand']}>
          <Hairpin />
          <span>{words.app.name}</span>
        </div>
        <div className={styles['who']}>
          <b>{title}</b>
        </div>
      </div>
      <h1>{say.noPlan}</h1>
      <p className={styles['stay']}>
        <b>{say.stay}</b> {plan.continue.text}
      </p>
      <h2>{words.plan.refusedRule}</h2>
      <ul className={list['findings']}>
        {findingsInOrder(plan.findings).map((finding, index) => (
          <FindingLine key={`${finding.rule} ${index}`} finding={finding} />
        ))}
      </ul>
      <div className={styles['columns']}>
        <section className={styles['help']}>
          <h2>{fill(say.help, { number: numbers.emergency })}</h2>
          <p>{say.helpSigns}</p>
        </section>
      </div>
      <div className={styles['foot']}>
        <p>{words.app.limit}</p>
      </div>
    </div>,
    document.body,
  );
}
