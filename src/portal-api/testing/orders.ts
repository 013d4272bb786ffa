import { randomUUID } from 'node:crypto';

import type { LightMyRequestResponse } from 'fastify';

import type {
  IxDesign,
  McrDesign,
  Order,
  OrderDesign,
  OrderValidation,
  PortDesign,
  Service,
  VxcDesign,
} from '../contract/index.ts';
import type { PortalClient } from './portal-client.ts';
import type { TestPortal } from './test-portal.ts';

export const PORT_DESIGN: PortDesign = {
  kind: 'PORT',
  name: 'Test Port',
  locationId: 'sydney-wharf',
  speedMbps: 1_000,
  termMonths: 12,
};

export const portDesign = (changes: Partial<PortDesign>): PortDesign => ({ ...PORT_DESIGN, ...changes });

/** Design of a virtual router. */
export const mcrDesign = (changes: Partial<McrDesign> = {}): McrDesign => ({
  ...PORT_DESIGN,
  kind: 'MCR',
  name: 'Test router',
  asn: 133_937,
  ...changes,
});

/** Design of a connection to Sydney IX. */
export const ixDesign = (portUid: string, changes: Partial<IxDesign> = {}): IxDesign => ({
  kind: 'IX',
  name: 'Test peering',
  portUid,
  vlan: 0,
  exchangeId: 'sydney-ix',
  speedMbps: 200,
  macAddress: '00:1b:44:11:3a:b7',
  asn: 133_937,
  ...changes,
});

/** Design of a VXC between two Ports, with the same VLAN at both ends. */
export function vxcDesign(
  aPortUid: string,
  bPortUid: string,
  { vlan = 0, ...changes }: Partial<VxcDesign> & { vlan?: number } = {},
): VxcDesign {
  return {
    kind: 'VXC',
    name: 'Test VXC',
    speedMbps: 100,
    aEnd: { portUid: aPortUid, vlan },
    bEnd: { portUid: bPortUid, vlan },
    ...changes,
  };
}

export async function saved(client: PortalClient, design: OrderDesign): Promise<Order> {
  const response = await client.post('/orders', design);
  if (response.statusCode !== 201) throw new Error(response.body);
  return response.json<Order>();
}

/** Validates a saved order and deploys it with the quote. An invalid order has no quote. */
export async function deploySaved(
  client: PortalClient,
  orderId: string,
  key: string = randomUUID(),
): Promise<LightMyRequestResponse> {
  return deployQuoted(client, orderId, await quoteOf(client, orderId), key);
}

/** Id of the quote for an order. */
export async function quoteOf(client: PortalClient, orderId: string): Promise<string> {
  const { quoteId = 'none' } = (await client.post(`/orders/${orderId}/validate`)).json<
    Partial<OrderValidation>
  >();
  return quoteId;
}

export const deployQuoted = (
  client: PortalClient,
  orderId: string,
  quoteId: string,
  key: string = randomUUID(),
): Promise<LightMyRequestResponse> =>
  client.post(`/orders/${orderId}/deploy`, { quoteId }, { 'idempotency-key': key });

/** Saves and deploys an order as the portal does. */
export async function deploy(client: PortalClient, design: OrderDesign): Promise<LightMyRequestResponse> {
  return deploySaved(client, (await saved(client, design)).id);
}

/** Orders a service and provisions it to its final state. */
export async function deployed(
  portal: TestPortal,
  client: PortalClient,
  design: OrderDesign,
): Promise<Service> {
  const response = await deploy(client, design);
  if (response.statusCode !== 202) throw new Error(response.body);
  await portal.provisionStep();
  await portal.provisionStep();
  return (await client.get(`/services/${response.json<Order>().serviceUid ?? ''}`)).json<Service>();
}
