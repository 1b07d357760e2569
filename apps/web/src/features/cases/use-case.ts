import { useCallback, useEffect, useRef, useState } from 'react';
import type { CivilDate } from '@decrescendo/units';
import type { Country } from '@decrescendo/formulary';
import { createCase, freshKey, getCase, keepPlan, updateCase, type Answer, type CaseRecord } from '../../api/client.ts';
import { dropDraft, keepDraft, readDraft } from '../../api/draft-store.ts';
import { emptyDraft, exampleDraft, type CaseDraft } from '../../draft/case-draft.ts';
import { draftOf } from '../../draft/from-document.ts';

export type Notice =
  | { readonly kind: 'saved'; readonly version?: number }
  | { readonly kind: 'away' }
  | { readonly kind: 'conflict'; readonly current?: CaseRecord }
  | { readonly kind: 'wrong'; readonly message: string }
  /** A saved case could not be read. */
  | { readonly kind: 'unread'; readonly message: string }
  | { readonly kind: 'restored' }
  /** Edits of another unsaved case were put aside for this new one. */
  | { readonly kind: 'aside' };

export interface OpenCase {
  readonly draft: CaseDraft;
  readonly id?: string;
  readonly revision?: number;
  /** Whether the draft differs from what the server holds. */
  readonly edited: boolean;
  readonly notice?: Notice;
  readonly saving: boolean;
  /** A saved case that is still being fetched: nothing of it, and nothing else, may be shown as if it were it. */
  readonly loading: boolean;
}

/** How this screen begins where no saved case is asked for. */
export type Beginning = { readonly kind: 'example' } | { readonly kind: 'empty'; readonly country: Country };

export interface UseCase {
  readonly open: OpenCase;
  readonly change: (change: Partial<CaseDraft>) => void;
  /** Saves the document; resolves with the id of the case where it was saved. */
  readonly save: (document: unknown, as?: 'new') => Promise<string | undefined>;
  /** Puts unsaved edits aside, so that starting another case loses nothing. */
  readonly putAside: () => void;
  readonly bringBack: () => void;
  readonly take: (record: CaseRecord) => void;
  readonly discard: () => void;
  readonly dismiss: () => void;
}

/**
 * The case on this screen: one at a time, named by the address. Unsaved edits are kept on this device under the case they belong to, so that
 * neither a reload nor a server that is away loses them.
 */
export function useCase(caseId: string | undefined, today: CivilDate, beginning: Beginning): UseCase {
  const [open, setOpen] = useState<OpenCase>(() => {
    const base = { saving: false, loading: false, ...(caseId ? { id: caseId } : {}) };
    if (beginning.kind === 'empty' && !caseId) {
      const aside = readDraft(localStorage, asideKey) !== undefined;
      return {
        ...base,
        draft: emptyDraft(today, beginning.country),
        edited: false,
        ...(aside ? { notice: { kind: 'aside' } as const } : {}),
      };
    }
    const kept = readDraft(localStorage, caseId);
    if (kept)
      return {
        ...base,
        draft: kept.draft,
        edited: true,
        ...(kept.revision === undefined ? {} : { revision: kept.revision }),
        notice: { kind: 'restored' },
      };
    return {
      ...base,
      draft: caseId ? emptyDraft(today, 'uk') : exampleDraft(today),
      edited: false,
      loading: caseId !== undefined,
    };
  });
  const key = useRef(freshKey());

  const take = useCallback(
    (record: CaseRecord) => {
      dropDraft(localStorage, record.id);
      setOpen({
        id: record.id,
        revision: record.revision,
        draft: draftOf(record.document, today),
        edited: false,
        saving: false,
        loading: false,
      });
    },
    [today],
  );

  useEffect(() => {
    if (!caseId || (open.id === caseId && open.revision !== undefined)) return undefined;
    let stale = false;
    void getCase(caseId).then((answer) => {
      if (stale) return;
      if (answer.kind === 'ok') take(answer.value);
      else setOpen((before) => ({ ...before, id: caseId, notice: unreadOf(answer) }));
    });
    return () => {
      stale = true;
    };
    // Read once for each address: what is typed afterwards must not read it again.
  }, [caseId]);

  useEffect(() => {
    if (!open.edited) return undefined;
    const timer = setTimeout(
      () =>
        keepDraft(localStorage, open.id, {
          draft: open.draft,
          at: new Date().toISOString(),
          ...(open.revision === undefined ? {} : { revision: open.revision }),
        }),
      250,
    );
    return () => clearTimeout(timer);
  }, [open]);

  const change = useCallback(
    (change: Partial<CaseDraft>) =>
      setOpen((before) => ({
        ...withoutNotice(before, 'saved', 'restored'),
        draft: { ...before.draft, ...change },
        edited: true,
      })),
    [],
  );

  const save = useCallback(
    async (document: unknown, as?: 'new') => {
      setOpen((before) => ({ ...before, saving: true }));
      const existing = as === 'new' ? undefined : open.id;
      if (as === 'new') key.current = freshKey();
      const answer =
        existing && open.revision !== undefined
          ? await updateCase(existing, document, open.revision)
          : await createCase(document, key.current);
      if (answer.kind !== 'ok') {
        setOpen((before) => ({ ...before, saving: false, notice: noticeOf(answer) }));
        return undefined;
      }
      key.current = freshKey();
      dropDraft(localStorage, open.id);
      dropDraft(localStorage, undefined);
      setOpen((before) => ({
        ...before,
        saving: false,
        edited: false,
        id: answer.value.id,
        revision: answer.value.revision,
        notice: { kind: 'saved' },
      }));
      // The case is safe already; its plan version takes the server a while.
      void keepPlan(answer.value.id).then((kept) =>
        setOpen((before) => {
          if (before.id !== answer.value.id || before.notice?.kind !== 'saved') return before;
          return {
            ...before,
            notice: kept.kind === 'ok' ? { kind: 'saved', version: kept.value.number } : noticeOf(kept),
          };
        }),
      );
      return answer.value.id;
    },
    [open.id, open.revision],
  );

  return {
    open,
    change,
    save,
    take,
    putAside: useCallback(() => {
      if (open.edited && !open.id)
        keepDraft(localStorage, asideKey, { draft: open.draft, at: new Date().toISOString() });
      if (!open.id) dropDraft(localStorage, undefined);
    }, [open]),
    bringBack: useCallback(() => {
      const aside = readDraft(localStorage, asideKey);
      dropDraft(localStorage, asideKey);
      if (aside) setOpen({ draft: aside.draft, edited: true, saving: false, loading: false });
    }, []),
    discard: useCallback(() => {
      dropDraft(localStorage, open.id);
      if (!open.id) return setOpen({ draft: exampleDraft(today), edited: false, saving: false, loading: false });
      void getCase(open.id).then((answer) =>
        answer.kind === 'ok' ? take(answer.value) : setOpen((before) => ({ ...before, notice: unreadOf(answer) })),
      );
    }, [open.id, take, today]),
    dismiss: useCallback(
      () => setOpen((before) => withoutNotice(before, 'saved', 'restored', 'aside', 'away', 'wrong', 'conflict')),
      [],
    ),
  };
}

const asideKey = 'aside';

function withoutNotice(open: OpenCase, ...kinds: readonly Notice['kind'][]): OpenCase {
  if (!open.notice || !kinds.includes(open.notice.kind)) return open;
  const { notice: _notice, ...rest } = open;
  return rest;
}

function noticeOf(answer: Exclude<Answer<unknown>, { kind: 'ok' }>): Notice {
  if (answer.kind === 'away') return { kind: 'away' };
  if (answer.kind === 'conflict') return { kind: 'conflict', ...(answer.current ? { current: answer.current } : {}) };
  return { kind: 'wrong', message: answer.issues[0]?.message ?? '' };
}

function unreadOf(answer: Exclude<Answer<unknown>, { kind: 'ok' }>): Notice {
  const notice = noticeOf(answer);
  return notice.kind === 'wrong' ? { kind: 'unread', message: notice.message } : notice;
}
