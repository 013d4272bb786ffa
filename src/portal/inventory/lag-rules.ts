import type { LAG_SPEEDS_MBPS } from '../../portal-api/contract/index.ts';

/** The speeds of Ports that can be members of a LAG. The contract's types keep them the same as the API's. */
const LAG_SPEEDS: typeof LAG_SPEEDS_MBPS = [10_000, 100_000];

/** How many Ports a LAG can have. */
export const LAG_SIZES = [1, 2, 3, 4, 5, 6, 7, 8] as const;

/** Whether a Port of this speed can be a member of a LAG. */
export function canJoinLag(speedMbps: number): boolean {
  return LAG_SPEEDS.some((speed) => speed === speedMbps);
}
