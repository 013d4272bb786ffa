/** A VLAN as people say it; 0 and -1 are the network's words for "any" and "none". */
export function vlanName(vlan: number): string {
  if (vlan === 0) return 'Chosen by the network';
  if (vlan === -1) return 'Untagged';
  return `VLAN ${vlan}`;
}
