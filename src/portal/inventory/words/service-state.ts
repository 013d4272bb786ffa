import type { ServiceState } from '../../../portal-api/contract/index.ts';
import type { StateLook } from '../../page/state-chip';
import type { NoticeKind } from '../../problem/notice';

/** Label, icon, colour and filter group of a provisioning state. */
export interface ServiceStateLook extends StateLook {
  /** The group by which the list is filtered. */
  readonly group: ServiceGroup;
}

export type ServiceGroup = 'live' | 'in-progress' | 'attention' | 'ended';

const LOOKS: Record<ServiceState, ServiceStateLook> = {
  DEPLOYABLE: look('Deploying', 'schedule', 'progress', 'in-progress'),
  CONFIGURED: look('Configured', 'schedule', 'progress', 'in-progress'),
  PENDING_EXTERNAL: look('Awaiting approval', 'hourglass_top', 'caution', 'attention'),
  LIVE: look('Live', 'check_circle', 'positive', 'live'),
  FAILED: look('Failed', 'error', 'negative', 'attention'),
  CANCELLED: look('Cancelled', 'event_busy', 'neutral', 'ended'),
  DECOMMISSIONED: look('Decommissioned', 'block', 'neutral', 'ended'),
};

export function serviceStateLook(state: ServiceState): ServiceStateLook {
  return LOOKS[state];
}

function look(label: string, icon: string, kind: NoticeKind, group: ServiceGroup): ServiceStateLook {
  return { label, icon, kind, group };
}
