import { ALPHABETS } from './random.mjs';

const CITIES = ['Sydney', 'Melbourne', 'Perth', 'Frankfurt', 'Singapore', 'São Paulo', 'Zürich', 'New York'];
const PEOPLE = ['Ada Larsen', 'Lena Park', 'Jürgen Groß', "Sean O'Neill", 'Mei Chen'];
const THINGS = [
  'Port',
  'VXC',
  'Service',
  'Configuration',
  'Invoice',
  'Order',
  'Service key',
  'API key',
  'Token',
];
const FIELDS = [
  'Password',
  'Service key',
  'Name',
  'VLAN',
  'PIN',
  'Security code',
  'Token',
  'Speed',
  'api_key',
];
const MESSAGES = [
  'This field is required.',
  'must be at least 8 characters',
  'is too short (minimum is 8 characters)',
  'not found',
  'has expired',
  'must be a UUID',
  'none',
  'is invalid',
];
const CODES = [
  'Vendor',
  'Site',
  'Branch',
  'Sort',
  'Cost',
  'HS',
  'Tax',
  'Order',
  'Error',
  'Postal',
  'Return',
  'Status',
];

/** Makes a typical text of a portal, with nothing secret in it. */
export function ordinaryText(random) {
  const { pick, below, text, uuid } = random;
  const city = pick(CITIES);
  const name = `${pick(['edge', 'core', 'prod', 'ci-pipeline', 'backup', 'NTT', city])}-${below(3000)}`;
  const number = text(ALPHABETS.digits, 6);
  const date = new Date(1.5e12 + below(9e8) * 1000).toISOString();
  return pick([
    () =>
      `${pick(THINGS)} "${name}" was ${pick(['created', 'updated', 'deleted', 'revoked'])} by ${pick(PEOPLE)}`,
    () => `${pick(THINGS)} ${name} in ${city} is live at ${below(100) * 100} Mbit/s`,
    () => `${pick(FIELDS)}: ${pick(MESSAGES)}`,
    () => JSON.stringify({ errors: { [pick(FIELDS).toLowerCase()]: [pick(MESSAGES)] } }),
    () => `${pick(CODES)} code ${pick(['', ': ', ' is '])}${number}`,
    () => `/services/${uuid()}/edit?tab=${pick(['usage', 'cost', 'history'])}&state=${pick(['LIVE', 'NEW'])}`,
    () => `https://portal.example.com/locations?state=NSW&k=${below(50)}&key=${name}`,
    () => `Invoice INV-2026-${number} of ${date.slice(0, 10)} for ${(below(9e6) / 100).toFixed(2)} EUR`,
    () => `VLANs ${Array.from({ length: 1 + below(8) }, () => 1 + below(4093)).join(', ')} on ${name}`,
    () => `Call +${1 + below(89)}${text(ALPHABETS.digits, 8 + below(4))} about order ${uuid()}`,
    () => `Trace ${text(ALPHABETS.hex, 32)} at ${date}`,
    () =>
      `From ${[1, 2, 3, 4].map(() => below(256)).join('.')} to ${[1, 2, 3, 4].map(() => below(256)).join('.')}/24`,
    () => `${pick(FIELDS)} was changed by ${pick(PEOPLE)} on ${date.slice(0, 10)}`,
    () =>
      `${pick(['Tokens', 'API keys', 'Recovery codes', 'Service keys'])}: ${below(5000)} ${pick(['remaining', 'used', ''])}`,
    () =>
      `${pick(['Encryption key', 'PSK', 'Auth'])}: ${pick(['AES-256', 'WPA2', 'MD5', 'SHA-256', 'RSA 2048'])}`,
    () => `${pick(['CVC', 'Port'])} ${below(9) + 1}00 Mbps in ${city} is congested`,
    () => `Verification code sent to +49151${text(ALPHABETS.digits, 8)}`,
    () => `BGP session ${uuid()} with AS${64512 + below(1000)} is ${pick(['up', 'established', 'down'])}`,
    () => `EAN ${text(ALPHABETS.digits, 13)}, IMEI 35${text(ALPHABETS.digits, 13)}`,
    () =>
      `${pick(PEOPLE)} invited ${pick(['ada', 'lena', 'mei'])}${below(100)}@${pick(['bluegum', 'portal'])}.example`,
  ])().trim();
}
