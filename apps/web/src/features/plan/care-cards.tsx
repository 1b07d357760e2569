import type { ReactElement } from 'react';
import type { Plan } from '@decrescendo/taper';
import { Button } from '../../parts/button.tsx';
import { Icon } from '../../parts/icon.tsx';
import { words } from '../../words.ts';
import { FindingLine } from './findings-card.tsx';
import { stoppingFindings } from './plan-view.ts';
import styles from './plan.module.css';

/** Who should lead this, and why. */
export function LevelCard({ plan }: { readonly plan: Plan }): ReactElement {
  return (
    <section className={styles['card']} aria-labelledby="level-title">
      <div className={styles['hd']}>
        <h2 id="level-title">{words.plan.care}</h2>
        <span>{words.plan.levels[plan.levelOfCare.level]}</span>
      </div>
      {plan.levelOfCare.reasons.length > 0 ? (
        <ul className={styles['reasons']}>
          {plan.levelOfCare.reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      ) : (
        <p className={styles['body']}>{words.plan.levelNoReasons}</p>
      )}
    </section>
  );
}

/** What stays true whatever else happens: the present dose goes on. */
export function ContinueCard({ plan }: { readonly plan: Plan }): ReactElement {
  return (
    <section className={styles['card']} aria-labelledby="continue-title">
      <div className={styles['hd']}>
        <Icon name="hold" />
        <h2 id="continue-title">{words.plan.meanwhile}</h2>
      </div>
      <p className={styles['body']}>{plan.continue.text}</p>
      <p className={styles['body']}>{words.plan.meanwhileWait}</p>
    </section>
  );
}

/** No curve where no plan may be drawn: the rule in words, its source, what would change it. */
export function RefusedCard({
  plan,
  onAsk,
}: {
  readonly plan: Plan;
  /** Takes the person to a field of the form. */
  readonly onAsk?: ((field: string) => void) | undefined;
}): ReactElement {
  const shown = stoppingFindings(plan.findings);
  const asks = Object.entries(words.plan.sayInForm).filter(([field]) =>
    shown.some((finding) => finding.path === `history.${field}`),
  );
  return (
    <section className={`${styles['card']} ${styles['refused']}`} aria-labelledby="refused-title">
      <div className={styles['hd']}>
        <h2 id="refused-title">{words.plan.refusedRule}</h2>
      </div>
      <ul className={styles['findings']}>
        {shown.map((finding, index) => (
          <FindingLine key={`${finding.rule} ${index}`} finding={finding} />
        ))}
      </ul>
      <div>
        <h2>{words.plan.refusedChange}</h2>
        <p className={styles['body']}>
          {plan.status === 'refused' ? words.plan.refusedChangeText.refused : words.plan.refusedChangeText.specialist}
        </p>
        {onAsk
          ? asks.map(([field, text]) => (
              <p key={field} className={styles['ask']}>
                <Button look="primary" onPress={() => onAsk(field)}>
                  {text}
                </Button>
              </p>
            ))
          : null}
      </div>
    </section>
  );
}
