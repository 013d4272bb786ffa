import { ALPHABETS } from './random.mjs';

const { digits, hex, small, mixed, capitals } = ALPHABETS;
const RUNS = { D: digits, H: hex, U: capitals, A: mixed, W: mixed, C: mixed, B: mixed, T: mixed, N: mixed };

/** Makes a key in the form of a vendor. */
export function keyOf(form, random) {
  return form.replace(/<(\w)(?:(\d+)(?:\+|-\d+)?)?>/g, (_, alphabet, length) =>
    alphabet === 'G' ? random.uuid() : random.text(RUNS[alphabet], Number(length)),
  );
}

/** Texts around a key that is recognizable by itself. */
export const AROUND_KEYS = [
  (key) => key,
  (key) => `Key ${key} is not active`,
  (key) => `Invalid token ${key}`,
  (key) => `{"id":"${key}","port":7}`,
  (key) => `Sent (${key}) along.`,
];

const NAMES =
  'password|db password|admin pass|pwd|api key|service key|pre shared key|private key|md5 key|client secret|access token|session id|license key|webhook secret|passphrase|storage key|pairing key'.split(
    '|',
  );
const SPELLINGS = [
  (name) => name.replace(/ (.)/g, (_, letter) => letter.toUpperCase()),
  (name) => name.replaceAll(' ', '_'),
  (name) => name.replaceAll(' ', '_').toUpperCase(),
  (name) => name.replaceAll(' ', '-'),
  (name) => `user${name.replace(/(?:^| )(.)/g, (_, letter) => letter.toUpperCase())}`,
];
const WRITINGS = [
  (name, value) => `${name}=${value}`,
  (name, value) => `{"${name}":"${value}"}`,
  (name, value) => `{"${name}": "${value}", "port": 7}`,
  (name, value) => `${name}: ${value}`,
  (name, value) => `Got ${name}: ${value}, retrying`,
  (name, value) => `<${name}>${value}</${name}>`,
  (name, value) => `/download?file=1&${name}=${value}&page=2`,
  (name, value) => `--${name} ${value}`,
];
const SENTENCES = [
  (name, value) => `Your ${name} ${value} is not valid`,
  (name, value) => `The ${name} is ${value}`,
  (name, value) => `The ${name} was changed to ${value}`,
  (name, value) => `${value} is not a valid ${name}`,
  (name, value) => `New ${name} [${value}] generated`,
  (name, value) => `The value '${value}' is not valid for ${name}.`,
];
const VALUES = [
  (random) => random.text(mixed, 10 + random.below(30)),
  (random) => random.text(small, 16 + random.below(24)),
  (random) => random.text(hex, 32),
  (random) => random.uuid(),
  (random) =>
    `${random.text(mixed, 6)}${random.pick(['!', '$', '~', '.', '-', '_'])}${random.text(mixed, 6)}`,
];

/** Makes a text with a value after or next to a name that is spelled as in code. */
export function namedSecret(random) {
  const value = random.pick(VALUES)(random);
  return { text: random.pick(WRITINGS)(random.pick(SPELLINGS)(random.pick(NAMES)), value), value };
}

/** Makes a sentence with a value next to a name. */
export function spokenSecret(random) {
  const value = random.pick(VALUES)(random);
  return { text: random.pick(SENTENCES)(random.pick(NAMES), value), value };
}

/** Prefixes and lengths of the card numbers of each brand. */
const BRANDS = [
  ['4', 16],
  ['4', 19],
  ['51', 16],
  ['2221', 16],
  ['2202', 16],
  ['34', 15],
  ['37', 15],
  ['305', 14],
  ['36', 14],
  ['3528', 16],
  ['2131', 15],
  ['1800', 15],
  ['6011', 16],
  ['62', 17],
  ['62', 19],
  ['8171', 16],
  ['8171', 19],
  ['9792', 16],
  ['6304', 12],
  ['5018', 13],
  ['6759', 18],
];

/** Makes a text with a card number, grouped or not. */
export function cardNumber(random) {
  const [beginning, length] = random.pick(BRANDS);
  const payload = beginning + random.text(digits, length - beginning.length - 1);
  const sum = Array.from(payload, Number)
    .reverse()
    .reduce(
      (total, digit, place) => total + (place % 2 ? digit : Math.floor(digit / 5) + ((digit * 2) % 10)),
      0,
    );
  const number = `${payload}${(10 - (sum % 10)) % 10}`;
  const value = number.replace(/(?<=^(?:.{4})+)(?=.)/g, random.pick(['', ' ', '-']));
  return { text: random.pick([`Card ${value} was declined`, value, `{"pan":"${value}"}`]), value };
}
