export * from './result.ts';
export * from './number.ts';
export * from './mass.ts';
export * from './unit.ts';
export * from './quantity.ts';
export * from './civil-date.ts';
export * from './messages.ts';
