/** Stands on every output, so that a number can be traced to the engine that made it. */
export const engineVersion = '0.1.0';
