const SHAPE = /^[0-9a-f]{2}([:-]?)(?:[0-9a-f]{2}\1){4}[0-9a-f]{2}$/i;
/** Bit of the first byte that marks a group address. */
const GROUP = 0b1;

/** Problem with the MAC address of a router; null if there is none. */
export function macAddressProblem(text: string): string | null {
  if (!SHAPE.test(text.trim())) return 'Enter a MAC address, such as 00:1b:44:11:3a:b7.';
  const address = toMacAddress(text);
  const first = Number.parseInt(address, 16);
  if ((first & GROUP) === GROUP) return 'This is a group address. Enter the address of a single router.';
  return address === '00:00:00:00:00:00'
    ? 'No device has this address. Enter the address of a router.'
    : null;
}

/** Normalises a MAC address: lower case, with colons. */
export function toMacAddress(text: string): string {
  const digits = text.toLowerCase().replace(/[^0-9a-f]/g, '');
  return (digits.match(/../g) ?? []).join(':');
}
