import { describeIssue } from '@decrescendo/schemas';
import type { Issue } from '@decrescendo/units';
import type { WordedIssue } from './protocol.ts';

/** Issues with their words, the place kept apart so that a form can put the line beside its field. */
export function wordedIssues(issues: readonly Issue[]): readonly WordedIssue[] {
  return issues.map((issue) => ({
    path: issue.path,
    code: issue.code,
    message: describeIssue({ ...issue, path: '' }),
  }));
}
