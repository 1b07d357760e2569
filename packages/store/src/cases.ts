import { randomUUID } from 'node:crypto';
import { fail, issue, ok } from '@decrescendo/units';
import type { Issue, Result } from '@decrescendo/units';
import { sql } from 'kysely';
import type { Kysely, Selectable, Transaction } from 'kysely';
import { contentHash } from './canonical-json.ts';
import { recordEvent } from './events.ts';
import { isUuid, storable } from './storable.ts';
import type { JsonObject, Schema } from './schema.ts';

export interface CaseSummary {
  readonly id: string;
  readonly title: string;
  readonly revision: number;
  readonly created: string;
  readonly updated: string;
}

export interface CaseRecord extends CaseSummary {
  readonly document: JsonObject;
}

/** What a save came to: saved, or what stands there now, so that nobody's edit is written over unseen. */
export type CaseSaved =
  | { readonly ok: true; readonly value: CaseRecord }
  | { readonly ok: false; readonly issues: readonly Issue[]; readonly current?: CaseRecord };

export interface CasesRoom {
  /** Newest change first, 500 at most. */
  readonly list: () => Promise<readonly CaseSummary[]>;
  readonly get: (id: string) => Promise<CaseRecord | undefined>;
  /** The same `key` again finds the case of the first try; with another document it is refused (`key-reused`). */
  readonly create: (
    input: { readonly title: string; readonly document: JsonObject },
    key?: string,
  ) => Promise<Result<{ readonly created: boolean; readonly record: CaseRecord }>>;
  /** Writes over `revision` and nothing else: `case-changed` with the current case where somebody saved in between. */
  readonly update: (
    id: string,
    input: { readonly revision: number; readonly title: string; readonly document: JsonObject },
  ) => Promise<CaseSaved>;
  /** A case as it stood at an earlier revision. */
  readonly revision: (id: string, revision: number) => Promise<JsonObject | undefined>;
}

const columns = ['id', 'title', 'document', 'revision', 'created', 'updated'] as const;

function toRecord(row: Pick<Selectable<Schema['cases']>, (typeof columns)[number]>): CaseRecord {
  return {
    id: row.id,
    title: row.title,
    document: row.document,
    revision: row.revision,
    created: row.created,
    updated: row.updated,
  };
}

export function openCases(database: Kysely<Schema>): CasesRoom {
  const get: CasesRoom['get'] = async (id) => {
    if (!isUuid(id)) return undefined;
    const row = await database.selectFrom('cases').select(columns).where('id', '=', id).executeTakeFirst();
    return row && toRecord(row);
  };

  return {
    list: () =>
      database
        .selectFrom('cases')
        .select(['id', 'title', 'revision', 'created', 'updated'])
        .orderBy('updated', 'desc')
        .orderBy('id')
        .limit(500)
        .execute(),

    get,

    create: async (input, key) => {
      const refused = storable(input.document);
      if (refused) return fail(refused);
      return database.transaction().execute(async (transaction) => {
        const row = await transaction
          .insertInto('cases')
          .values({
            id: randomUUID(),
            title: input.title,
            document: asJson(input.document),
            idempotency_key: key ?? null,
          })
          .onConflict((conflict) => conflict.column('idempotency_key').doNothing())
          .returning(columns)
          .executeTakeFirst();
        if (row) {
          await keepRevision(transaction, row.id, row.revision, input.document, 'case-created');
          return ok({ created: true, record: toRecord(row) });
        }
        const first = await transaction
          .selectFrom('cases')
          .innerJoin('case_revisions', (join) =>
            join.onRef('case_revisions.case_id', '=', 'cases.id').on('case_revisions.revision', '=', 1),
          )
          .select(['cases.id', 'title', 'cases.document', 'cases.revision', 'cases.created', 'updated', 'content_hash'])
          .where('idempotency_key', '=', key ?? '')
          .executeTakeFirstOrThrow();
        if (first.content_hash !== contentHash(input.document))
          return fail(issue('key-reused', '', { key: key ?? '' }));
        return ok({ created: false, record: toRecord(first) });
      });
    },

    update: async (id, input) => {
      const refused = storable(input.document);
      if (refused) return fail(refused);
      if (!isUuid(id)) return fail(issue('case-unknown', '', { id }));
      const saved = await database.transaction().execute(async (transaction) => {
        const row = await transaction
          .updateTable('cases')
          .set({
            title: input.title,
            document: asJson(input.document),
            revision: sql`revision + 1`,
            updated: sql`now()`,
          })
          .where('id', '=', id)
          .where('revision', '=', input.revision)
          .returning(columns)
          .executeTakeFirst();
        if (row) await keepRevision(transaction, row.id, row.revision, input.document, 'case-changed');
        return row && toRecord(row);
      });
      if (saved) return ok(saved);
      const current = await get(id);
      if (!current) return fail(issue('case-unknown', '', { id }));
      return {
        ...fail(issue('case-changed', 'revision', { yours: input.revision, current: current.revision })),
        current,
      };
    },

    revision: async (id, revision) => {
      if (!isUuid(id)) return undefined;
      const row = await database
        .selectFrom('case_revisions')
        .select('document')
        .where('case_id', '=', id)
        .where('revision', '=', revision)
        .executeTakeFirst();
      return row?.document;
    },
  };
}

const asJson = (document: JsonObject) => sql<JsonObject>`${JSON.stringify(document)}::jsonb`;

async function keepRevision(
  transaction: Transaction<Schema>,
  caseId: string,
  revision: number,
  document: JsonObject,
  kind: 'case-created' | 'case-changed',
): Promise<void> {
  const hash = contentHash(document);
  await transaction
    .insertInto('case_revisions')
    .values({ case_id: caseId, revision, document: asJson(document), content_hash: hash })
    .execute();
  await recordEvent(transaction, { kind, caseId, facts: { revision, contentHash: hash } });
}
