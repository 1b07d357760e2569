import type { PrepareForecast, SteadyDrive } from '@decrescendo/simulator';

/** The parts of the simulator a plan asks; injected so that rules and steps can be held without a model. */
export interface Models {
  readonly prepareForecast: PrepareForecast;
  readonly steadyDrive: SteadyDrive;
}
