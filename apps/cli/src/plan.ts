import { parseCaseDocument, type DocumentResult } from '@decrescendo/schemas';
import { makePlan, type Case, type Plan, type PlanOptions } from '@decrescendo/taper';
import type { Issue } from '@decrescendo/units';
import { defineCommand } from 'citty';
import { eachDocument, type NamedText } from './documents.ts';
import { BadInput, exitCodes, worse, type ExitCode } from './exit-codes.ts';
import { exportPlan, type PlanExports } from './plan-exports.ts';
import { planSheet } from './plan-text.ts';
import { startProgress } from './progress.ts';
import { issuesDocument, line, reportIssues } from './report.ts';
import { width, write, writeError, writeLine } from './terminal.ts';
import { checkWritable, writeFiles } from './write-files.ts';

const exportNames = ['csv', 'md', 'ics', 'pdf', 'svg'] as const;

export const plan = defineCommand({
  meta: { name: 'plan', description: 'A case in, a taper with exact tablets out' },
  args: {
    file: {
      type: 'positional',
      required: false,
      description: 'cases in YAML or JSON, any number; - is standard input',
    },
    format: {
      type: 'enum',
      options: ['text', 'json', 'ndjson'],
      default: 'text',
      description: 'a sheet to read, one document, or a line for each case',
    },
    csv: { type: 'string', valueHint: 'FILE', description: 'also write the steps as a table' },
    md: { type: 'string', valueHint: 'FILE', description: 'also write a sheet in Markdown' },
    ics: { type: 'string', valueHint: 'FILE', description: 'also write a calendar' },
    pdf: { type: 'string', valueHint: 'FILE', description: 'also write a sheet to print' },
    svg: { type: 'string', valueHint: 'FILE', description: 'also write a picture' },
    fhir: { type: 'string', valueHint: 'FILE', description: 'not in this version' },
    forecast: {
      type: 'enum',
      options: ['none', 'quick', 'full'],
      default: 'full',
      description: 'how many people the forecast runs',
    },
    quiet: { type: 'boolean', description: 'no notes, no progress bar' },
  },
  async run({ args }): Promise<ExitCode> {
    if (args.fhir !== undefined)
      throw new BadInput('--fhir: not in this version; use --md, --csv, --ics, --pdf or --svg');
    const { format } = args;
    const exports = namedExports(args);
    await checkWritable(Object.values(exports));
    const files = args._;
    if (Object.keys(exports).length > 0 && (files.length > 1 || format === 'ndjson')) {
      throw new BadInput('exports belong to one case; run decrescendo plan once for each file');
    }
    const options = { forecast: args.forecast, quiet: args.quiet === true };
    let worst: ExitCode = exitCodes.done;
    const documents: string[] = [];
    for await (const document of eachDocument(files, format, 'plan')) {
      const outcome = await planOne(document, options);
      worst = worse(worst, outcome.exitCode);
      if (outcome.plan && outcome.theCase) await writeFiles(await exportPlan(outcome.plan, outcome.theCase, exports));
      if (format === 'text') {
        if (outcome.plan && outcome.theCase)
          await write(`${documents.length > 0 ? '\n\n' : ''}${planSheet(outcome.plan, outcome.theCase, width())}\n`);
        documents.push('');
      } else {
        const text = JSON.stringify(outcome.plan ?? issuesDocument(outcome.issues));
        if (format === 'ndjson') await writeLine(text);
        else documents.push(text);
      }
    }
    if (format === 'json') await writeLine(documents.length === 1 ? documents[0]! : `[${documents.join(',\n')}]`);
    return worst;
  },
});

interface Outcome {
  readonly exitCode: ExitCode;
  readonly theCase?: Case;
  readonly plan?: Plan;
  readonly issues: readonly Issue[];
}

/** One case through: read, plan, say what is wrong. */
async function planOne(
  document: NamedText,
  { forecast, quiet }: { forecast: PlanOptions['forecast']; quiet: boolean },
): Promise<Outcome> {
  const parsed: DocumentResult<Case> = document.text.ok
    ? parseCaseDocument(document.text.value, document.format)
    : document.text;
  if (!parsed.ok) return bad(parsed.issues, document);
  if (!quiet) for (const note of parsed.notes) writeError(`${document.name}: ${line(note)}`);
  const progress = startProgress('forecast', { quiet });
  const made = makePlan(parsed.value, { forecast, onProgress: progress.report });
  progress.end();
  if (!made.ok) return bad(made.issues, document);
  const withoutSteps = made.value.status === 'refused' || made.value.status === 'specialist';
  return {
    exitCode: withoutSteps ? exitCodes.noPlan : exitCodes.done,
    theCase: parsed.value,
    plan: made.value,
    issues: [],
  };
}

function bad(issues: readonly Issue[], document: NamedText): Outcome {
  reportIssues(issues, document.name);
  return { exitCode: exitCodes.badInput, issues };
}

function namedExports(args: Readonly<Record<(typeof exportNames)[number], string | undefined>>): PlanExports {
  return Object.fromEntries(exportNames.flatMap((name) => (args[name] === undefined ? [] : [[name, args[name]]])));
}
