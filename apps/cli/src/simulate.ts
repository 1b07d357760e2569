import { parseScenarioDocument, type DocumentResult } from '@decrescendo/schemas';
import {
  engineVersion,
  simulate as simulateScenario,
  type Scenario,
  type SimulationResult,
} from '@decrescendo/simulator';
import type { Issue } from '@decrescendo/units';
import { defineCommand } from 'citty';
import { eachDocument, type NamedText } from './documents.ts';
import { BadInput, exitCodes, worse, type ExitCode } from './exit-codes.ts';
import { startProgress } from './progress.ts';
import { issuesDocument, line, reportIssues } from './report.ts';
import { simulationCsv } from './simulation-csv.ts';
import { simulationSheet } from './simulation-text.ts';
import { onTerminal, width, write, writeError } from './terminal.ts';
import { checkWritable, writeFiles, type OutputFile } from './write-files.ts';

export const simulate = defineCommand({
  meta: { name: 'simulate', description: 'A scenario in, curves out' },
  args: {
    file: {
      type: 'positional',
      required: false,
      description: 'scenarios in YAML or JSON, any number; - is standard input',
    },
    format: {
      type: 'enum',
      options: ['text', 'json', 'ndjson', 'csv', 'parquet'],
      default: 'text',
      description: 'a table and plots, a document, a line for each scenario, or a table file',
    },
    out: { type: 'string', valueHint: 'FILE', description: 'write there instead of to standard output' },
    svg: { type: 'string', valueHint: 'FILE', description: 'also write a picture' },
    quiet: { type: 'boolean', description: 'no notes, no progress bar' },
  },
  async run({ args }): Promise<ExitCode> {
    const { format, out, svg } = args;
    const quiet = args.quiet === true;
    await checkWritable([out, svg].filter((path) => path !== undefined));
    if (args._.length > 1 && (format === 'csv' || format === 'parquet')) {
      throw new BadInput(
        `--format ${format}: a table belongs to one scenario; run decrescendo simulate once for each file`,
      );
    }
    if (svg !== undefined && (args._.length > 1 || format === 'ndjson')) {
      throw new BadInput('--svg: a picture belongs to one scenario; run decrescendo simulate once for each file');
    }
    if (format === 'parquet' && out === undefined && onTerminal()) {
      throw new BadInput('--format parquet: needs a file; add --out FILE');
    }
    let worst: ExitCode = exitCodes.done;
    const parts: (string | Uint8Array)[] = [];
    const files: OutputFile[] = [];
    const emit = async (part: string | Uint8Array): Promise<void> => {
      if (out === undefined && format !== 'json') await write(part);
      else parts.push(part);
    };
    for await (const document of eachDocument(args._, format, 'simulate')) {
      const outcome = simulateOne(document, quiet);
      if (!outcome.ok) {
        worst = worse(worst, exitCodes.badInput);
        reportIssues(outcome.issues, document.name);
        if (format === 'json' || format === 'ndjson') await emit(jsonLine(issuesDocument(outcome.issues)));
      } else {
        await emit(await rendered(outcome.value, format));
        if (svg !== undefined) files.push({ path: svg, content: await picture(outcome.value, outcome.scenario) });
      }
    }
    if (format === 'json') {
      const texts = parts.splice(0).map((part) => String(part).trimEnd());
      const text = texts.length === 1 ? `${texts[0]}\n` : `[${texts.join(',\n')}]\n`;
      if (out === undefined) await write(text);
      else parts.push(text);
    }
    // A failed run leaves no file behind, and keeps an older one.
    if (out !== undefined) files.push({ path: out, content: joined(parts) });
    if (worst === exitCodes.done) await writeFiles(files);
    return worst;
  },
});

type Outcome = { ok: true; value: SimulationResult; scenario: Scenario } | { ok: false; issues: readonly Issue[] };

function simulateOne(document: NamedText, quiet: boolean): Outcome {
  const parsed: DocumentResult<Scenario> = document.text.ok
    ? parseScenarioDocument(document.text.value, document.format)
    : document.text;
  if (!parsed.ok) return parsed;
  if (!quiet) for (const note of parsed.notes) writeError(`${document.name}: ${line(note)}`);
  const progress = startProgress('simulating', { quiet });
  const result = simulateScenario(parsed.value, progress.report);
  progress.end();
  return result.ok ? { ...result, scenario: parsed.value } : result;
}

async function picture(result: SimulationResult, scenario: Scenario): Promise<string> {
  return (await import('@decrescendo/interchange')).simulationToSvg(result, { scenario });
}

async function rendered(result: SimulationResult, format: string): Promise<string | Uint8Array> {
  if (format === 'csv') return simulationCsv(result);
  if (format === 'parquet') return (await import('./simulation-parquet.ts')).simulationParquet(result);
  if (format === 'text') return simulationSheet(result, width());
  return jsonLine({ schemaVersion: 1, engineVersion, ...result });
}

function jsonLine(document: unknown): string {
  return `${JSON.stringify(document)}\n`;
}

function joined(parts: readonly (string | Uint8Array)[]): Uint8Array {
  return Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : part)));
}
