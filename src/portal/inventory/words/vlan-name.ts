/** Formats a VLAN. The API uses 0 for “chosen by the network” and -1 for “untagged”. */
export function vlanName(vlan: number): string {
  if (vlan === 0) return 'Chosen by the network';
  if (vlan === -1) return 'Untagged';
  return `VLAN ${vlan}`;
}
