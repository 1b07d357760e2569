import type { Plan } from '@decrescendo/taper';

/** What the server says is wrong, in words it has already put. */
export interface ApiIssue {
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

export interface CaseSummary {
  readonly id: string;
  readonly title: string;
  readonly revision: number;
  readonly updated: string;
}

export interface CaseRecord extends CaseSummary {
  readonly document: Readonly<Record<string, unknown>>;
}

export interface PlanVersionSummary {
  readonly id: string;
  readonly caseId: string;
  /** 1, 2, 3 within the case. */
  readonly number: number;
  readonly caseRevision: number;
  readonly created: string;
}

export interface PlanVersion extends PlanVersionSummary {
  /** The case as it was when the plan was made. */
  readonly document: Readonly<Record<string, unknown>>;
  readonly plan: Plan;
}

export type Answer<T> =
  | { readonly kind: 'ok'; readonly value: T }
  /** The server could not be reached, or its database could not. */
  | { readonly kind: 'away' }
  | { readonly kind: 'conflict'; readonly current?: CaseRecord }
  | { readonly kind: 'wrong'; readonly issues: readonly ApiIssue[] };

export const exportFormats = ['pdf', 'ics', 'csv', 'md', 'json'] as const;
export type ExportFormat = (typeof exportFormats)[number];

async function answered(request: Promise<Response>): Promise<Answer<Response>> {
  let response: Response;
  try {
    response = await request;
  } catch {
    return { kind: 'away' };
  }
  if (response.ok) return { kind: 'ok', value: response };
  const body = (await response.json().catch(() => undefined)) as
    { error?: { issues?: readonly ApiIssue[] }; current?: CaseRecord } | undefined;
  const issues = body?.error?.issues;
  if (!issues) return { kind: 'away' };
  if (issues.some((issue) => issue.code === 'database-away')) return { kind: 'away' };
  if (response.status === 409 && issues.some((issue) => issue.code === 'case-changed'))
    return { kind: 'conflict', ...(body.current ? { current: body.current } : {}) };
  return { kind: 'wrong', issues };
}

async function read<T>(request: Promise<Response>, pick: (body: never) => T): Promise<Answer<T>> {
  const answer = await answered(request);
  if (answer.kind !== 'ok') return answer;
  try {
    return { kind: 'ok', value: pick((await answer.value.json()) as never) };
  } catch {
    return { kind: 'away' };
  }
}

const json = (method: string, body: unknown, headers: Readonly<Record<string, string>> = {}): RequestInit => ({
  method,
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify(body),
});

/** A key that makes a repeated try find the case of the first one. Works without a secure context too. */
export function freshKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

export function listCases(): Promise<Answer<readonly CaseSummary[]>> {
  return read(fetch('/api/cases'), (body: { cases: readonly CaseSummary[] }) => body.cases);
}

export function getCase(id: string): Promise<Answer<CaseRecord>> {
  return read(fetch(`/api/cases/${encodeURIComponent(id)}`), (body: { case: CaseRecord }) => body.case);
}

export function createCase(document: unknown, key: string): Promise<Answer<CaseRecord>> {
  return read(
    fetch('/api/cases', json('POST', { document }, { 'idempotency-key': key })),
    (body: { case: CaseRecord }) => body.case,
  );
}

export function updateCase(id: string, document: unknown, revision: number): Promise<Answer<CaseRecord>> {
  return read(
    fetch(`/api/cases/${encodeURIComponent(id)}`, json('PUT', { document, revision })),
    (body: { case: CaseRecord }) => body.case,
  );
}

/** Has the server make and keep a plan version of the case as it stands there. */
export function keepPlan(caseId: string): Promise<Answer<PlanVersion>> {
  return read(
    fetch(`/api/cases/${encodeURIComponent(caseId)}/plans`, json('POST', {})),
    (body: { plan: PlanVersion }) => body.plan,
  );
}

export function listPlans(caseId: string): Promise<Answer<readonly PlanVersionSummary[]>> {
  return read(
    fetch(`/api/cases/${encodeURIComponent(caseId)}/plans`),
    (body: { plans: readonly PlanVersionSummary[] }) => body.plans,
  );
}

export function getPlan(id: string): Promise<Answer<PlanVersion>> {
  return read(fetch(`/api/plans/${encodeURIComponent(id)}`), (body: { plan: PlanVersion }) => body.plan);
}

export interface Download {
  readonly blob: Blob;
  readonly name: string;
}

function fileName(response: Response, otherwise: string): string {
  const header = response.headers.get('content-disposition') ?? '';
  return /filename="?([^";]+)"?/.exec(header)?.[1] ?? otherwise;
}

/** A file made by the server from a case document, or from a kept plan version. */
export async function exportFile(
  format: ExportFormat,
  from: { readonly document: unknown } | { readonly planId: string },
): Promise<Answer<Download>> {
  const request =
    'planId' in from
      ? fetch(`/api/plans/${encodeURIComponent(from.planId)}/export/${format}`)
      : fetch(`/api/export/${format}`, json('POST', { document: from.document }));
  const answer = await answered(request);
  if (answer.kind !== 'ok') return answer;
  try {
    return { kind: 'ok', value: { blob: await answer.value.blob(), name: fileName(answer.value, `plan.${format}`) } };
  } catch {
    return { kind: 'away' };
  }
}
