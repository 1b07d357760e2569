import { useState, type ReactElement } from 'react';
import type { Finding, Severity } from '@decrescendo/taper';
import { fill } from '../../draft/fill.ts';
import { Button } from '../../parts/button.tsx';
import { Icon, type IconName } from '../../parts/icon.tsx';
import { words } from '../../words.ts';
import { findingsInOrder, sourceInWords } from './plan-view.ts';
import styles from './plan.module.css';

const icons: Readonly<Record<Severity, IconName>> = { BLOCK: 'stop', HARD: 'alert', WARN: 'alert', INFO: 'info' };

/** A rule that stops a plan is red; one that only makes a drawn plan wait is purple. */
export function FindingLine({
  finding,
  waits = false,
}: {
  readonly finding: Finding & { readonly count?: number };
  readonly waits?: boolean;
}): ReactElement {
  const tone = finding.overridden ? 'INFO' : waits ? 'WAIT' : finding.severity;
  const icon = finding.overridden ? 'check' : waits ? 'hold' : icons[finding.severity];
  return (
    <li>
      <span className={styles[`tone_${tone}`]}>
        <Icon name={icon} />
        <span className="hidden-visually">{waits ? words.plan.waits : words.plan.severity[finding.severity]}.</span>
      </span>
      <div>
        <p>
          {finding.text}{' '}
          {(finding.count ?? 1) > 1 ? (
            <span className="dim">{fill(words.plan.times, { count: finding.count! })}</span>
          ) : null}
        </p>
        {finding.overridden ? <p className="dim">{fill(words.plan.overridden, finding.overridden)}</p> : null}
        <p className={styles['source']}>
          <span className={styles['rule']}>{finding.rule}</span> {sourceInWords(finding.source)}
        </p>
      </div>
    </li>
  );
}

/** What a prescriber must decide and what another medicine does is never folded away; of the rest, two are enough at first. */
function shownAtFirst(findings: readonly Finding[]): number {
  return Math.max(
    2,
    findings.filter(
      ({ severity, path }) => severity === 'HARD' || (severity === 'WARN' && path.startsWith('comedication')),
    ).length,
  );
}

/** What the rules say, gravest first, what can wait folded. */
export function FindingsCard({
  findings,
  drawn,
}: {
  readonly findings: readonly Finding[];
  readonly drawn: boolean;
}): ReactElement {
  const [all, setAll] = useState(false);
  const ordered = findingsInOrder(findings, drawn);
  const toRead = ordered.filter((finding) => finding.severity !== 'INFO' && !finding.overridden).length;
  const first = shownAtFirst(ordered);
  const shown = all ? ordered : ordered.slice(0, first);
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
          <FindingLine
            key={`${finding.rule} ${finding.path} ${index}`}
            finding={finding}
            waits={drawn && finding.severity === 'BLOCK'}
          />
        ))}
      </ul>
      {ordered.length > first ? (
        <p className={styles['moreButton']}>
          <Button look="link" onPress={() => setAll(!all)} aria-expanded={all}>
            {all ? words.plan.fewer : fill(words.plan.more, { count: ordered.length - first })}
          </Button>
        </p>
      ) : null}
    </section>
  );
}
