export { startServer } from './start-server.ts';
export type { RunningServer, ServerOptions } from './start-server.ts';
export { serve } from './serve.ts';
export type { ServeOptions } from './serve.ts';
export { serverMessages } from './messages.ts';
