import type { PORT_SPEEDS_MBPS } from '../../portal-api/contract/index.ts';

/** The speeds a Port can have, in Mbit/s. The contract's types keep them the same as the API's. */
export const PORT_SPEEDS: typeof PORT_SPEEDS_MBPS = [1000, 10_000, 100_000];
