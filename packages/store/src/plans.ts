import { randomUUID } from 'node:crypto';
import { fail, issue, ok } from '@decrescendo/units';
import type { Result } from '@decrescendo/units';
import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import { contentHash } from './canonical-json.ts';
import { recordEvent } from './events.ts';
import { isUuid, storable } from './storable.ts';
import type { JsonObject, Schema } from './schema.ts';

export interface PlanVersionSummary {
  readonly id: string;
  readonly caseId: string;
  /** 1, 2, 3 ... within the case. */
  readonly number: number;
  readonly caseRevision: number;
  readonly contentHash: string;
  readonly created: string;
}

export interface PlanVersion extends PlanVersionSummary {
  /** The case as it was when the plan was made. */
  readonly document: JsonObject;
  readonly plan: JsonObject;
}

export interface PlansRoom {
  /** Versions of a case, newest first. */
  readonly list: (caseId: string) => Promise<readonly PlanVersionSummary[]>;
  readonly get: (id: string) => Promise<PlanVersion | undefined>;
  /**
   * Keeps a plan for good. Equal content (case and plan) gives the version that is already there.
   * The case's revision must exist and hold this document.
   */
  readonly keep: (input: {
    readonly caseId: string;
    readonly caseRevision: number;
    readonly plan: JsonObject;
  }) => Promise<Result<{ readonly created: boolean; readonly version: PlanVersion }>>;
}

const summaryColumns = [
  'id',
  'case_id as caseId',
  'number',
  'case_revision as caseRevision',
  'content_hash as contentHash',
  'created',
] as const;

export function openPlans(database: Kysely<Schema>): PlansRoom {
  return {
    list: async (caseId) =>
      isUuid(caseId)
        ? database
            .selectFrom('plan_versions')
            .select(summaryColumns)
            .where('case_id', '=', caseId)
            .orderBy('number', 'desc')
            .execute()
        : [],

    get: async (id) =>
      isUuid(id)
        ? database
            .selectFrom('plan_versions')
            .select([...summaryColumns, 'document', 'plan'])
            .where('id', '=', id)
            .executeTakeFirst()
        : undefined,

    keep: async ({ caseId, caseRevision, plan }) => {
      const refused = storable(plan);
      if (refused) return fail(refused);
      if (!isUuid(caseId)) return fail(issue('case-unknown', '', { id: caseId }));
      return database.transaction().execute(async (transaction) => {
        // The case's row is the lock under which its versions are numbered. Keeping a plan is no change of the case.
        const held = await sql`SELECT FROM decrescendo.cases WHERE id = ${caseId} FOR NO KEY UPDATE`.execute(
          transaction,
        );
        const source = await transaction
          .selectFrom('case_revisions')
          .select('document')
          .where('case_id', '=', caseId)
          .where('revision', '=', caseRevision)
          .executeTakeFirst();
        if (held.rows.length === 0 || !source) return fail(issue('case-unknown', '', { id: caseId }));
        const hash = contentHash({ document: source.document, plan });
        const same = await transaction
          .selectFrom('plan_versions')
          .select([...summaryColumns, 'document', 'plan'])
          .where('case_id', '=', caseId)
          .where('content_hash', '=', hash)
          .executeTakeFirst();
        if (same) return ok({ created: false, version: same });
        const version = await transaction
          .insertInto('plan_versions')
          .values({
            id: randomUUID(),
            case_id: caseId,
            number: sql`(SELECT coalesce(max(number), 0) + 1 FROM decrescendo.plan_versions WHERE case_id = ${caseId})`,
            case_revision: caseRevision,
            document: sql`${JSON.stringify(source.document)}::jsonb`,
            plan: sql`${JSON.stringify(plan)}::jsonb`,
            content_hash: hash,
          })
          .returning([...summaryColumns, 'document', 'plan'])
          .executeTakeFirstOrThrow();
        await recordEvent(transaction, {
          kind: 'plan-made',
          caseId,
          planId: version.id,
          facts: { number: version.number, caseRevision, contentHash: hash },
        });
        return ok({ created: true, version });
      });
    },
  };
}
