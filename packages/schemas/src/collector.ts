import { issue, type Issue } from '@decrescendo/units';

/** What was found while a document that is well formed is turned into one of ours. */
export class Collector {
  readonly issues: Issue[] = [];
  /** Not wrong, but worth an echo: a brand name read as a drug. */
  readonly notes: Issue[] = [];

  add(code: string, path: string, fields: Issue['fields'] = {}): void {
    this.issues.push(issue(code, path, fields));
  }

  note(code: string, path: string, fields: Issue['fields'] = {}): void {
    this.notes.push(issue(code, path, fields));
  }
}
