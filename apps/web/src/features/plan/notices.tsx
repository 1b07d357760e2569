import type { ReactElement } from 'react';
import type { CaseRecord } from '../../api/client.ts';
import { fill } from '../../draft/fill.ts';
import { Button } from '../../parts/button.tsx';
import { Icon } from '../../parts/icon.tsx';
import type { WordedIssue } from '../../worker/protocol.ts';
import { words } from '../../words.ts';
import type { Notice } from '../cases/use-case.ts';
import styles from './plan.module.css';

export interface CaseNoticesProps {
  readonly notice: Notice | undefined;
  /** What became of a file that was asked for. */
  readonly message: string;
  readonly onMessageRead: () => void;
  readonly faults: readonly string[];
  /** What a new case still asks for, where nothing is wrong with what it has. */
  readonly needed: readonly string[];
  readonly issues: readonly WordedIssue[];
  readonly failure: string | undefined;
  readonly hasPlan: boolean;
  readonly onDismiss: () => void;
  readonly onKeepMine: () => void;
  readonly onOpenTheirs: (record: CaseRecord) => void;
  readonly onDiscard: () => void;
  readonly onBringBack: () => void;
}

/** One line for each thing the person should know now; the rest of the page stays live. */
export function CaseNotices(props: CaseNoticesProps): ReactElement {
  const { notice, message, faults, needed, issues, failure, hasPlan } = props;
  const wrong =
    faults.length > 0
      ? fill(faults.length === 1 ? words.form.toMend.one : words.form.toMend.other, {
          count: faults.length,
          first: faults[0]!,
        })
      : issues.length > 0
        ? fill(words.plan.couldNot, { reason: issues[0]!.message })
        : failure !== undefined
          ? fill(hasPlan ? words.plan.forecastFailed : words.plan.couldNot, { reason: failure })
          : '';
  return (
    <div role="status" aria-live="polite" style={{ display: 'contents' }}>
      {needed.length > 0 ? (
        <div className={styles['strip']} data-testid="needed">
          <Icon name="info" />
          <div>{fill(words.form.stillNeeded, { list: inWords(needed) })}</div>
        </div>
      ) : null}
      {wrong ? (
        <div className={`${styles['strip']} ${styles['careStrip']}`} data-testid="fault">
          <Icon name="alert" />
          <div>
            {wrong} {hasPlan && failure === undefined ? words.plan.showingOld : ''}
          </div>
        </div>
      ) : null}
      {notice?.kind === 'saved' ? (
        <div className={`${styles['strip']} ${styles['okStrip']}`} data-testid="saved">
          <Icon name="check" />
          <div>
            {notice.version === undefined
              ? words.actions.saved
              : fill(words.actions.savedVersion, { version: notice.version })}
          </div>
          <Dismiss onPress={props.onDismiss} />
        </div>
      ) : null}
      {notice?.kind === 'restored' ? (
        <div className={styles['strip']}>
          <Icon name="info" />
          <div>
            {words.savedCases.restored}{' '}
            <Button look="link" onPress={props.onDiscard}>
              {words.savedCases.discard}
            </Button>
          </div>
          <Dismiss onPress={props.onDismiss} />
        </div>
      ) : null}
      {notice?.kind === 'aside' ? (
        <div className={styles['strip']}>
          <Icon name="info" />
          <div>
            {words.savedCases.aside}{' '}
            <Button look="link" onPress={props.onBringBack}>
              {words.savedCases.bringBack}
            </Button>
          </div>
          <Dismiss onPress={props.onDismiss} />
        </div>
      ) : null}
      {notice?.kind === 'away' ? (
        <div className={styles['strip']} data-testid="away">
          <Icon name="offline" />
          <div>{words.actions.noServer}</div>
          <Dismiss onPress={props.onDismiss} />
        </div>
      ) : null}
      {notice?.kind === 'conflict' ? (
        <div className={`${styles['strip']} ${styles['careStrip']}`} data-testid="conflict">
          <Icon name="people" />
          <div>
            {words.actions.conflict}
            <p className={styles['stripActions']}>
              <Button look="link" onPress={props.onKeepMine}>
                {words.actions.keepMine}
              </Button>
              {notice.current ? (
                <Button look="link" onPress={() => props.onOpenTheirs(notice.current!)}>
                  {words.actions.openTheirs}
                </Button>
              ) : null}
            </p>
          </div>
        </div>
      ) : null}
      {notice?.kind === 'unread' ? (
        <div className={`${styles['strip']} ${styles['careStrip']}`}>
          <Icon name="alert" />
          <div>{fill(words.savedCases.unread, { reason: notice.message })}</div>
        </div>
      ) : null}
      {notice?.kind === 'wrong' ? (
        <div className={`${styles['strip']} ${styles['careStrip']}`}>
          <Icon name="alert" />
          <div>{fill(words.actions.saveFailed, { reason: notice.message })}</div>
          <Dismiss onPress={props.onDismiss} />
        </div>
      ) : null}
      {message ? (
        <div className={styles['strip']} data-testid="message">
          <Icon name="file" />
          <div>{message}</div>
          <Dismiss onPress={props.onMessageRead} />
        </div>
      ) : null}
    </div>
  );
}

function inWords(list: readonly string[]): string {
  return list.length < 2 ? list.join('') : `${list.slice(0, -1).join(', ')} and ${list.at(-1)}`;
}

function Dismiss({ onPress }: { readonly onPress: () => void }): ReactElement {
  return (
    <Button look="link" aria-label={words.app.close} onPress={onPress}>
      <Icon name="close" size={15} />
    </Button>
  );
}
