import type { Order, PortDesign, Service, Session } from '../../portal-api/contract/index.ts';

export function aSession(change: Partial<Session['user']> = {}): Session {
  return {
    user: {
      id: 'ada',
      email: 'ada@bluegum.example',
      firstName: 'Ada',
      lastName: 'Larsen',
      role: 'COMPANY_ADMIN',
      ...change,
    },
    company: { id: 'bluegum', name: 'Bluegum Logistics' },
    expiresAt: '2026-05-04T12:00:00Z',
  };
}

export function aPort(change: Partial<Service> = {}): Service {
  return {
    uid: 'port-1',
    kind: 'PORT',
    name: 'Sydney core',
    state: 'LIVE',
    speedMbps: 10_000,
    termMonths: 12,
    location: { id: 'sydney', name: 'Sydney Wharf', city: 'Sydney', country: 'Australia', capacity: 'FREE' },
    locked: false,
    costCentre: 'NET-1',
    createdAt: '2026-05-01T08:00:00Z',
    contractEndsAt: '2027-05-01T08:00:00Z',
    history: [{ state: 'LIVE', at: '2026-05-01T08:01:00Z' }],
    ...change,
  };
}

export function aVxc(change: Partial<Service> = {}): Service {
  const end = { companyName: 'Bluegum Logistics', locationName: 'Sydney Wharf', vlan: 100 };
  return {
    uid: 'vxc-1',
    kind: 'VXC',
    name: 'Sydney to Melbourne',
    state: 'LIVE',
    speedMbps: 500,
    aEnd: { ...end, portUid: 'port-1', portName: 'Sydney core' },
    bEnd: { ...end, portUid: 'port-2', portName: 'Melbourne edge', vlan: 0 },
    locked: false,
    costCentre: '',
    createdAt: '2026-05-02T08:00:00Z',
    history: [{ state: 'LIVE', at: '2026-05-02T08:01:00Z' }],
    ...change,
  };
}

export function anMcr(change: Partial<Service> = {}): Service {
  return aPort({
    uid: 'mcr-1',
    kind: 'MCR',
    name: 'Sydney router',
    speedMbps: 2_500,
    asn: 133_937,
    ...change,
  });
}

export function anIx(change: Partial<Service> = {}): Service {
  const { aEnd } = aVxc();
  return {
    uid: 'ix-1',
    kind: 'IX',
    name: 'Sydney peering',
    state: 'LIVE',
    speedMbps: 500,
    ...(aEnd && { aEnd }),
    exchange: { id: 'sydney-ix', name: 'Sydney IX', city: 'Sydney' },
    macAddress: '00:1b:44:11:3a:b7',
    asn: 133_937,
    locked: false,
    costCentre: '',
    createdAt: '2026-05-03T08:00:00Z',
    history: [{ state: 'LIVE', at: '2026-05-03T08:01:00Z' }],
    ...change,
  };
}

export const A_DESIGN: PortDesign = {
  kind: 'PORT',
  name: 'Sydney edge',
  locationId: 'sydney',
  speedMbps: 10_000,
  termMonths: 12,
};

export function anOrder(change: Partial<Order> = {}): Order {
  return { id: 'order-1', state: 'DESIGN', design: A_DESIGN, createdAt: '2026-05-04T10:00:00Z', ...change };
}

/** The body of an error response. */
export function aProblem(status: number, change: object = {}): object {
  return {
    type: '/problems/sample',
    title: 'It did not work',
    status,
    detail: 'Because of the test.',
    traceId: '0af7651916cd43dd8448eb211c80319c',
    ...change,
  };
}

/** URL of the first page of a list. */
export const listUrl = (path: string): string => `${path}?limit=500`;
