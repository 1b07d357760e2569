import type { FromWorker, ToWorker } from '../worker/protocol.ts';

/** The case as a file that the command line and this page read back; empty where the document cannot be read. */
export function caseFile(document: unknown): Promise<string> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('../worker/plan.worker.ts', import.meta.url), {
      type: 'module',
      name: 'case-file',
    });
    const done = (text: string) => {
      worker.terminate();
      resolve(text);
    };
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      if (data.kind === 'case-file') done(data.text);
    };
    worker.onerror = () => done('');
    worker.postMessage({ kind: 'case-file', document } satisfies ToWorker);
  });
}
