import type { CaseDraft } from '../draft/case-draft.ts';

/** Edits not yet saved, kept on this device under the case they belong to. */
export interface KeptDraft {
  readonly draft: CaseDraft;
  readonly revision?: number;
  readonly at: string;
}

const version = 1;
const keyOf = (caseId: string | undefined) => `decrescendo.draft.${caseId ?? 'new'}`;

/** The edits kept for a case, or none; a store that cannot be read counts as empty. */
export function readDraft(storage: Storage, caseId: string | undefined): KeptDraft | undefined {
  try {
    const text = storage.getItem(keyOf(caseId));
    if (text === null) return undefined;
    const kept = JSON.parse(text) as { version?: number } & KeptDraft;
    return kept.version === version && Array.isArray(kept.draft?.medicines) ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** @returns whether it could be kept: a full or forbidden store must not stop the person */
export function keepDraft(storage: Storage, caseId: string | undefined, kept: KeptDraft): boolean {
  try {
    storage.setItem(keyOf(caseId), JSON.stringify({ version, ...kept }));
    return true;
  } catch {
    return false;
  }
}

export function dropDraft(storage: Storage, caseId: string | undefined): void {
  try {
    storage.removeItem(keyOf(caseId));
  } catch {
    // Nothing was kept, so nothing is left.
  }
}
