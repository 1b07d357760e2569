import type { Case } from '@decrescendo/taper';
import { buildCase } from './build-case.ts';
import { caseDocument } from './case-schema.ts';
import { parseWith, type DocumentResult } from './parse.ts';
import type { DocumentFormat } from './read-text.ts';

/**
 * A case from YAML or JSON text, or from a value already read.
 *
 * @param input   the text, or the plain value of the document
 * @returns       the case with every default filled (what is not said about the person is `unknown`), doses in nanograms; or every issue
 *                with its path. `notes` echo what was read otherwise than written, such as a brand name.
 * @example       parseCaseDocument({ history: { regimen: [{ drug: 'Valium', amount: '10 mg', at: ['08:00'] }], since: '3 years' },
 *                                    products: { country: 'uk' }, start: '2026-12-01' })
 */
export function parseCaseDocument(
  input: unknown,
  options: { readonly format?: DocumentFormat } = {},
): DocumentResult<Case> {
  return parseWith(caseDocument, input, options.format, buildCase);
}
