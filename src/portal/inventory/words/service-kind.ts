import type { Service, ServiceKind } from '../../../portal-api/contract/index.ts';

/** Label and icon of a kind of service. */
export interface ServiceKindLook {
  readonly label: string;
  readonly icon: string;
}

const LOOKS: Record<ServiceKind, ServiceKindLook> = {
  PORT: { label: 'Port', icon: 'router' },
  VXC: { label: 'VXC', icon: 'cable' },
  MCR: { label: 'MCR', icon: 'hub' },
  IX: { label: 'IX', icon: 'public' },
};

export function serviceKindLook(kind: ServiceKind): ServiceKindLook {
  return LOOKS[kind];
}

/** Display name of a service's kind. */
export function serviceKindName({ kind, lag }: Service): string {
  return lag ? 'Port in a LAG' : LOOKS[kind].label;
}
