import { sql } from 'kysely';
import type { Kysely, Transaction } from 'kysely';
import type { JsonObject, Schema } from './schema.ts';

export type EventKind = 'case-created' | 'case-changed' | 'plan-made';

export interface StoredEvent {
  readonly sequence: number;
  readonly at: string;
  readonly kind: string;
  readonly caseId: string | null;
  readonly planId: string | null;
  readonly facts: JsonObject;
  readonly hash: string;
}

export interface EventsRoom {
  /** Everything that happened to one case, oldest first. */
  readonly ofCase: (caseId: string) => Promise<readonly StoredEvent[]>;
  /** Recomputes every hash of the chain; `broken` is the first entry that does not follow from the one before it. */
  readonly verify: () => Promise<{
    readonly count: number;
    readonly head: string | null;
    readonly broken: number | null;
  }>;
}

/** Adds an event inside the transaction that does what it tells of; the database chains it. */
export async function recordEvent(
  transaction: Transaction<Schema>,
  event: { readonly kind: EventKind; readonly caseId: string; readonly planId?: string; readonly facts: JsonObject },
): Promise<void> {
  await transaction
    .insertInto('events')
    .values({
      kind: event.kind,
      case_id: event.caseId,
      plan_id: event.planId ?? null,
      facts: sql`${JSON.stringify(event.facts)}::jsonb`,
    })
    .execute();
}

export function openEvents(database: Kysely<Schema>): EventsRoom {
  return {
    ofCase: async (caseId) => {
      const rows = await database
        .selectFrom('events')
        .selectAll()
        .where('case_id', '=', caseId)
        .orderBy('sequence')
        .execute();
      return rows.map((row) => ({
        sequence: row.sequence,
        at: row.at,
        kind: row.kind,
        caseId: row.case_id,
        planId: row.plan_id,
        facts: row.facts,
        hash: row.hash,
      }));
    },
    verify: async () => {
      const { rows } = await sql<{ count: number; head: string | null; broken: number | null }>`
        WITH walked AS (
          SELECT e.*, row_number() OVER w AS place, lag(e.hash) OVER w AS before
          FROM decrescendo.events e WINDOW w AS (ORDER BY e.sequence)
        )
        SELECT count(*)::int AS count,
          (SELECT hash FROM decrescendo.events ORDER BY sequence DESC LIMIT 1) AS head,
          min(sequence) FILTER (WHERE sequence <> place OR previous <> coalesce(before, repeat('0', 64))
            OR hash <> decrescendo.event_hash(previous, sequence, at, kind, case_id, plan_id, facts)) AS broken
        FROM walked`.execute(database);
      return rows[0] ?? { count: 0, head: null, broken: null };
    },
  };
}
