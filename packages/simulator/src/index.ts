export type * from './types.ts';
export * from './version.ts';
