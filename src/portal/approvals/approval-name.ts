import type { Approval } from '../../portal-api/contract/index.ts';

/** A request as a line of its own: who wants what, from either side. */
export function approvalName({ kind, direction, companyName, portName, service }: Approval): string {
  if (direction === 'SENT') {
    const name = service?.name ?? 'the VXC';
    return kind === 'CONNECTION' ? `The connection of ${name} to ${portName}` : `The speed change of ${name}`;
  }
  return kind === 'CONNECTION'
    ? `The connection of ${companyName} to ${portName}`
    : `The speed change of ${companyName} at ${portName}`;
}
