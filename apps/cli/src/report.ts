import { describeIssue } from '@decrescendo/schemas';
import { simulatorMessages } from '@decrescendo/simulator';
import { taperMessages } from '@decrescendo/taper';
import type { Issue } from '@decrescendo/units';
import { commandMessages } from './messages.ts';
import { writeError } from './terminal.ts';

export function line(found: Issue): string {
  return describeIssue(found, 'en', commandMessages, simulatorMessages, taperMessages);
}

/** One line an issue on standard error: file, path, what, how to mend. */
export function reportIssues(issues: readonly Issue[], file?: string): void {
  for (const found of issues) writeError(file === undefined ? line(found) : `${file}: ${line(found)}`);
}

/** The same as data, for `--format json` and batches. */
export function issuesDocument(issues: readonly Issue[]): { error: { issues: (Issue & { message: string })[] } } {
  return { error: { issues: issues.map((found) => ({ ...found, message: line({ ...found, path: '' }) })) } };
}
