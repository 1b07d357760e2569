import type { Generated } from 'kysely';

/** A document as JSON holds it. */
export type JsonObject = { readonly [key: string]: unknown };

interface CasesTable {
  id: string;
  title: string;
  document: JsonObject;
  revision: Generated<number>;
  idempotency_key: string | null;
  created: Generated<string>;
  updated: Generated<string>;
}

interface CaseRevisionsTable {
  case_id: string;
  revision: number;
  document: JsonObject;
  content_hash: string;
  created: Generated<string>;
}

interface PlanVersionsTable {
  id: string;
  case_id: string;
  number: number;
  case_revision: number;
  document: JsonObject;
  plan: JsonObject;
  content_hash: string;
  created: Generated<string>;
}

interface EventsTable {
  sequence: Generated<number>;
  at: Generated<string>;
  kind: string;
  case_id: string | null;
  plan_id: string | null;
  facts: JsonObject;
  previous: Generated<string>;
  hash: Generated<string>;
}

/** The tables as `migrations/*.sql` make them; times come out as ISO text in UTC. */
export interface Schema {
  cases: CasesTable;
  case_revisions: CaseRevisionsTable;
  plan_versions: PlanVersionsTable;
  events: EventsTable;
}
