import type { MCR_SPEEDS_MBPS, PORT_SPEEDS_MBPS, ServiceKind } from '../../../portal-api/contract/index.ts';
import type { Choice } from '../../form/select-field';
import { speedName } from './speed-pipe';

// The type keeps these equal to the API's.
const PORT_SPEEDS: typeof PORT_SPEEDS_MBPS = [1000, 10_000, 100_000];
const MCR_SPEEDS: typeof MCR_SPEEDS_MBPS = [1000, 2500, 5000, 10_000, 25_000, 50_000, 100_000, 400_000];

const CHOICES = { PORT: choices(PORT_SPEEDS), MCR: choices(MCR_SPEEDS) };

/** The speeds of a kind of service; `undefined` for a kind that has a rate limit instead. */
export function speedChoices(kind: 'PORT' | 'MCR'): readonly Choice<number>[];
export function speedChoices(kind: ServiceKind): readonly Choice<number>[] | undefined;
export function speedChoices(kind: ServiceKind): readonly Choice<number>[] | undefined {
  return kind === 'PORT' || kind === 'MCR' ? CHOICES[kind] : undefined;
}

function choices(speeds: readonly number[]): readonly Choice<number>[] {
  return speeds.map((value) => ({ value, label: speedName(value) }));
}
