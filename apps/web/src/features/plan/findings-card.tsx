import { useState, type ReactElement } from 'react';
import type { Finding, Severity } from '@decrescendo/taper';
import { fill } from '../../draft/fill.ts';
import { Button } from '../../parts/button.tsx';
import { Icon, type IconName } from '../../parts/icon.tsx';
import { words } from '../../words.ts';
import { findingsInOrder } from './plan-view.ts';
import styles from './plan.module.css';

const icons: Readonly<Record<Severity, IconName>> = { BLOCK: 'stop', HARD: 'alert', WARN: 'alert', INFO: 'info' };

export function FindingLine({ finding }: { readonly finding: Finding }): ReactElement {
  return (
    <li>
      <span className={finding.overridden ? styles['tone_INFO'] : styles[`tone_${finding.severity}`]}>
        <Icon name={finding.overridden ? 'check' : icons[finding.severity]} />
        <span className="hidden-visually">{words.plan.severity[finding.severity]}.</span>
      </span>
      <div>
        <p>{finding.text}</p>
        {finding.overridden ? <p className="dim">{fill(words.plan.overridden, finding.overridden)}</p> : null}
        <p className={styles['source']}>
          <span className={styles['rule']}>{finding.rule}</span> {finding.source}
        </p>
      </div>
    </li>
  );
}

const shownAtFirst = 3;

/** What the rules say, gravest first, three to read and the rest folded. */
export function FindingsCard({ findings }: { readonly findings: readonly Finding[] }): ReactElement {
  const [all, setAll] = useState(false);
  const ordered = findingsInOrder(findings);
  const toRead = ordered.filter((finding) => finding.severity !== 'INFO' && !finding.overridden).length;
  const shown = all ? ordered : ordered.slice(0, shownAtFirst);
  return (
    <section className={styles['card']} aria-labelledby="findings-title">
      <div className={styles['hd']}>
        <h2 id="findings-title">{words.plan.findings}</h2>
        {toRead > 0 ? (
          <span>{fill(toRead === 1 ? words.plan.toRead.one : words.plan.toRead.other, { count: toRead })}</span>
        ) : null}
      </div>
      {ordered.length === 0 ? <p className={styles['body']}>{words.plan.noFindings}</p> : null}
      <ul className={styles['findings']}>
        {shown.map((finding, index) => (
          <FindingLine key={`${finding.rule} ${finding.path} ${index}`} finding={finding} />
        ))}
      </ul>
      {ordered.length > shownAtFirst ? (
        <p className={styles['moreButton']}>
          <Button look="link" onPress={() => setAll(!all)} aria-expanded={all}>
            {all ? words.plan.fewer : fill(words.plan.more, { count: ordered.length - shownAtFirst })}
          </Button>
        </p>
      ) : null}
    </section>
  );
}
