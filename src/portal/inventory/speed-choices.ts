import type { MCR_SPEEDS_MBPS, PORT_SPEEDS_MBPS, ServiceKind } from '../../portal-api/contract/index.ts';

/** The speeds a Port can have, in Mbit/s. The contract's types keep them the same as the API's. */
export const PORT_SPEEDS: typeof PORT_SPEEDS_MBPS = [1000, 10_000, 100_000];

/** The speeds an MCR can have, in Mbit/s. */
export const MCR_SPEEDS: typeof MCR_SPEEDS_MBPS = [
  1000, 2500, 5000, 10_000, 25_000, 50_000, 100_000, 400_000,
];

const CHOICES: Partial<Record<ServiceKind, readonly number[]>> = { PORT: PORT_SPEEDS, MCR: MCR_SPEEDS };

/** The speeds of a kind of service; `undefined` for one that has a rate limit instead. */
export function speedChoices(kind: ServiceKind): readonly number[] | undefined {
  return CHOICES[kind];
}
