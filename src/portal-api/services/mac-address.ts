const SHAPE = /^[0-9a-f]{2}([:-]?)(?:[0-9a-f]{2}\1){4}[0-9a-f]{2}$/i;
/** The bit of the first byte that makes an address that of a group. */
const GROUP = 0b1;

/** Problem with the MAC address of a router; null if there is none. */
export function macAddressProblem(text: string): string | null {
  if (!SHAPE.test(text.trim())) return 'Enter a MAC address, such as 00:1b:44:11:3a:b7.';
  const address = toMacAddress(text);
  const first = Number.parseInt(address, 16);
  if ((first & GROUP) === GROUP) return 'Enter the address of one router: this one is for a group of them.';
  return address === '00:00:00:00:00:00' ? 'Enter the address of a router: nothing has this one.' : null;
}

/** A MAC address as it is kept: in lower case, with colons. */
export function toMacAddress(text: string): string {
  const digits = text.toLowerCase().replace(/[^0-9a-f]/g, '');
  return (digits.match(/../g) ?? []).join(':');
}
