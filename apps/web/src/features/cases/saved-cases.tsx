import { useState, type ReactElement } from 'react';
import { useQuery } from '@tanstack/react-query';
import { listCases, listPlans, type Answer } from '../../api/client.ts';
import { fill } from '../../draft/fill.ts';
import type { Locale } from '../../locale.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { words } from '../../words.ts';
import styles from './cases.module.css';

export interface SavedCasesProps {
  readonly isOpen: boolean;
  readonly locale: Locale;
  readonly onClose: () => void;
  readonly onOpenCase: (id: string) => void;
  readonly onOpenPlan: (caseId: string, planId: string) => void;
}

export function moment(iso: string, locale: Locale): string {
  return new Intl.DateTimeFormat(locale.tag, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(iso));
}

/** What went wrong with an answer, in words. */
export function reasonOf(answer: Exclude<Answer<unknown>, { kind: 'ok' }>): string {
  if (answer.kind === 'wrong') return answer.issues[0]?.message ?? words.form.unreadable;
  return answer.kind === 'conflict' ? words.actions.conflict : words.actions.noServer;
}

/** Every case kept on the server, newest first, with its plan versions. */
export function SavedCases({ isOpen, locale, onClose, onOpenCase, onOpenPlan }: SavedCasesProps): ReactElement {
  return (
    <Dialog title={words.savedCases.title} isOpen={isOpen} onClose={onClose}>
      {isOpen ? <CaseList locale={locale} onOpenCase={onOpenCase} onOpenPlan={onOpenPlan} /> : null}
    </Dialog>
  );
}

function CaseList({
  locale,
  onOpenCase,
  onOpenPlan,
}: Pick<SavedCasesProps, 'locale' | 'onOpenCase' | 'onOpenPlan'>): ReactElement {
  const { data } = useQuery({ queryKey: ['cases'], queryFn: listCases, staleTime: 0 });
  const [shown, setShown] = useState<string>();
  if (!data) return <p>{words.plan.working}</p>;
  if (data.kind !== 'ok') return <p role="alert">{fill(words.savedCases.failed, { reason: reasonOf(data) })}</p>;
  if (data.value.length === 0) return <p>{words.savedCases.none}</p>;
  return (
    <ul className={styles['list']}>
      {data.value.map((record) => (
        <li className={styles['line']} key={record.id}>
          <div>
            <b>{record.title}</b>
            <span>
              {fill(words.savedCases.revision, { revision: record.revision, date: moment(record.updated, locale) })}
            </span>
          </div>
          <div className={styles['buttons']}>
            <Button
              look="quiet"
              aria-expanded={shown === record.id}
              aria-label={fill(words.savedCases.showVersions, { title: record.title })}
              onPress={() => setShown(shown === record.id ? undefined : record.id)}
            >
              {words.savedCases.versions}
            </Button>
            <Button onPress={() => onOpenCase(record.id)} aria-label={`${words.savedCases.open} ${record.title}`}>
              {words.savedCases.open}
            </Button>
          </div>
          {shown === record.id ? <Versions caseId={record.id} locale={locale} onOpenPlan={onOpenPlan} /> : null}
        </li>
      ))}
    </ul>
  );
}

function Versions({
  caseId,
  locale,
  onOpenPlan,
}: { readonly caseId: string } & Pick<SavedCasesProps, 'locale' | 'onOpenPlan'>): ReactElement {
  const { data } = useQuery({ queryKey: ['plans', caseId], queryFn: () => listPlans(caseId), staleTime: 0 });
  if (!data) return <p>{words.plan.working}</p>;
  if (data.kind !== 'ok') return <p role="alert">{fill(words.savedCases.failed, { reason: reasonOf(data) })}</p>;
  if (data.value.length === 0) return <p>{words.savedCases.noVersions}</p>;
  return (
    <ul className={styles['versions']}>
      {data.value.map((version) => (
        <li key={version.id}>
          <span>
            {fill(words.savedCases.versionLine, { version: version.number, date: moment(version.created, locale) })}
          </span>
          <Button
            look="link"
            onPress={() => onOpenPlan(caseId, version.id)}
            aria-label={`${words.savedCases.open}: ${fill(words.savedCases.versionLine, { version: version.number, date: moment(version.created, locale) })}`}
          >
            {words.savedCases.open}
          </Button>
        </li>
      ))}
    </ul>
  );
}
