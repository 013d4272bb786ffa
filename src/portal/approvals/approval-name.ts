import type { Approval } from '../../portal-api/contract/index.ts';

/** A request in one line, worded from the user's side: `The connection of Acme to Harbour 1`. */
export function approvalName({ kind, direction, companyName, portName, service }: Approval): string {
  if (direction === 'SENT') {
    const name = service?.name ?? 'the VXC';
    return kind === 'CONNECTION' ? `The connection of ${name} to ${portName}` : `The speed change of ${name}`;
  }
  return kind === 'CONNECTION'
    ? `The connection of ${companyName} to ${portName}`
    : `The speed change of ${companyName} at ${portName}`;
}
