export type * from './types.ts';
export * from './version.ts';
export { normal, uniform } from './addressed-random.ts';
export { simulatorMessages } from './messages.ts';
export { typicalAdult } from './person-inputs.ts';
export { simulate } from './simulate.ts';
export { prepareForecast } from './forecast.ts';
export { steadyDrive } from './steady-drive.ts';
