import type { ServiceKind } from '../contract/index.ts';

const NAMES: Record<ServiceKind, string> = { PORT: 'Port', VXC: 'VXC', MCR: 'MCR', IX: 'IX' };

/** Name of a kind of service, as users know it. */
export const kindName = (kind: ServiceKind): string => NAMES[kind];
