import { defineCommand } from 'citty';
import type { ExitCode } from './exit-codes.ts';

export const serve = defineCommand({
  meta: { name: 'serve', description: 'The app in a browser, on this machine only' },
  args: {
    port: { type: 'string', valueHint: 'PORT', description: 'default: PORT, else the first free one from 8080' },
    data: {
      type: 'string',
      valueHint: 'DIR',
      description: 'data folder; default: DECRESCENDO_DATA, else .decrescendo here',
    },
    quiet: { type: 'boolean', description: 'do not say where it is' },
  },
  async run({ args }): Promise<ExitCode> {
    const { serve: runServer } = await import('@decrescendo/server');
    return (await runServer({ port: args.port, dataFolder: args.data, quiet: args.quiet === true })) as ExitCode;
  },
});
