import type { ServiceKind } from '../contract/index.ts';

const NAMES: Record<ServiceKind, string> = { PORT: 'Port', VXC: 'VXC', MCR: 'MCR', IX: 'IX' };

/** A kind of service in words for the user. */
export const kindName = (kind: ServiceKind): string => NAMES[kind];
