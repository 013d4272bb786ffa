import type { ServiceKind } from '../contract/index.ts';

const NAMES: Record<ServiceKind, string> = { PORT: 'Port', VXC: 'VXC', MCR: 'MCR', IX: 'IX' };

/** Display name of a kind of service. */
export const kindName = (kind: ServiceKind): string => NAMES[kind];
