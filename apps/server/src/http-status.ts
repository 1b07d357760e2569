/** HTTP status of an issue's code, for all routes. What is not named here is a fault in a document: 422. */
const statusOf: Readonly<Record<string, number>> = {
  'address-wrong': 400,
  'body-unreadable': 400,
  'idempotency-key-wrong': 400,
  'request-unreadable': 400,
  'host-foreign': 403,
  'origin-foreign': 403,
  'case-unknown': 404,
  'plan-unknown': 404,
  'route-unknown': 404,
  'format-unknown': 404,
  'case-changed': 409,
  'key-reused': 409,
  'body-too-large': 413,
  'content-type-wrong': 415,
  'our-fault': 500,
  'database-away': 503,
  stopping: 503,
  'too-busy': 503,
  'took-too-long': 503,
};

export const documentFault = 422;

/** The most serious of several issues decides: our own faults first, then what was asked of the wrong place, then the document. */
export function httpStatus(issues: readonly { readonly code: string }[]): number {
  const known = issues.map(({ code }) => statusOf[code] ?? documentFault);
  return known.find((status) => status >= 500) ?? known.find((status) => status !== documentFault) ?? documentFault;
}
