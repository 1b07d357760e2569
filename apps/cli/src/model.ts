import { compileModel, equationMessages, type CompiledModel, type ModelText } from '@decrescendo/equations';
import { describeIssue } from '@decrescendo/schemas';
import type { Issue, Result } from '@decrescendo/units';
import { defineCommand } from 'citty';
import { builtInTexts } from './built-in-model.ts';
import { eachDocument } from './documents.ts';
import { BadInput, exitCodes, type ExitCode } from './exit-codes.ts';
import { explainModel, modelFacts } from './model-text.ts';
import { issuesDocument, reportIssues } from './report.ts';
import { width, writeError, writeLine } from './terminal.ts';

const actions = ['check', 'explain', 'export'] as const;

export const model = defineCommand({
  meta: { name: 'model', description: 'Check a model text, explain what the compiler found' },
  args: {
    action: {
      type: 'positional',
      required: false,
      description: 'check FILE … · explain [FILE …] · export (not in this version)',
    },
    format: { type: 'enum', options: ['text', 'json'], default: 'text', description: 'lines to read, or one document' },
    drug: { type: 'string', default: 'diazepam', valueHint: 'NAME', description: 'whose built-in model explain shows' },
    quiet: { type: 'boolean', description: 'no notes' },
  },
  async run({ args }): Promise<ExitCode> {
    const [action, ...files] = args._;
    if (action === 'export')
      throw new BadInput('model export: not in this version; model explain --format json gives states and parameters');
    if (action !== 'check' && action !== 'explain') {
      throw new BadInput(`model: needs an action; use one of: ${actions.join(', ')}`);
    }
    if (action === 'check' && files.length === 0)
      throw new BadInput('model check: needs a file; write decrescendo model check FILE');
    const texts = await readTexts(files);
    const compiled = compileTexts(texts, args.drug);
    if (!compiled.ok) {
      compiled.issues.forEach((found) => writeError(describeIssue(found, 'en', equationMessages)));
      if (args.format === 'json') await writeLine(JSON.stringify(issuesDocument(compiled.issues)));
      return exitCodes.badInput;
    }
    if (args.format === 'json') await writeLine(JSON.stringify(modelFacts(compiled.value)));
    else await writeLine(action === 'check' ? checkedSentence(compiled.value) : explainModel(compiled.value, width()));
    return exitCodes.done;
  },
});

/** @throws BadInput where a file cannot be read */
async function readTexts(files: readonly string[]): Promise<readonly ModelText[]> {
  if (files.length === 0) return [];
  const texts: ModelText[] = [];
  let unread = false;
  for await (const { name, text } of eachDocument(files, 'text', 'model check')) {
    if (text.ok) texts.push({ name, text: text.value });
    else {
      reportIssues(text.issues, name);
      unread = true;
    }
  }
  if (unread) throw new BadInput();
  return texts;
}

/** By themselves; or, where they name systems that are not theirs, in the place of their namesakes in the built-in model. */
function compileTexts(texts: readonly ModelText[], drug: string): Result<CompiledModel> {
  if (texts.length === 0) return compileModel(builtInTexts(drug));
  const alone = compileModel(texts);
  if (alone.ok || !alone.issues.some(({ code }) => code.startsWith('system-unknown'))) return alone;
  const own = new Set(texts.flatMap(({ text }) => systemOf(text)));
  const together = compileModel([
    ...builtInTexts(drug).filter(({ text }) => !systemOf(text).some((name) => own.has(name))),
    ...texts,
  ]);
  return together.ok ? together : { ok: false, issues: ofTexts(together.issues, texts) };
}

function systemOf(text: string): readonly string[] {
  const name = /^\s*system\s+([^\s#]+)/m.exec(text)?.[1];
  return name === undefined ? [] : [name];
}

/** What is wrong in the files asked about; where that is nothing, everything. */
function ofTexts(issues: readonly Issue[], texts: readonly ModelText[]): readonly Issue[] {
  const own = issues.filter(({ path }) => texts.some(({ name }) => path.startsWith(`${name}:`)));
  return own.length > 0 ? own : issues;
}

function checkedSentence({ counts, parameters }: CompiledModel): string {
  const states = counts.environment + counts.linear + counts.slow;
  return `ok: ${states} states (${counts.environment} of the surroundings, ${counts.linear} linear, ${counts.slow} slow), ${parameters.length} parameters, every unit agrees`;
}
