import type { LAG_SPEEDS_MBPS } from '../../../portal-api/contract/index.ts';
import type { Choice } from '../../form/select-field';

/** The speeds of Ports that can be members of a LAG. Their type keeps them equal to the API's. */
const LAG_SPEEDS: typeof LAG_SPEEDS_MBPS = [10_000, 100_000];

/** The possible numbers of Ports in a LAG; 0 means no LAG. */
export const LAG_SIZES: readonly Choice<number>[] = [0, 1, 2, 3, 4, 5, 6, 7, 8].map((value) => ({
  value,
  label: value === 0 ? 'None: a single Port' : value === 1 ? '1 Port' : `${value} Ports`,
}));

/** Checks whether a Port of this speed can be a member of a LAG. */
export function canJoinLag(speedMbps: number): boolean {
  return LAG_SPEEDS.some((speed) => speed === speedMbps);
}
