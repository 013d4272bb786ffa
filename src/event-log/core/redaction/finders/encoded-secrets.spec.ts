import * as fc from 'fast-check';

import { counterexampleTo } from '../../spec-support/counterexample-to';
import { ENCODINGS, encode, encodings } from '../../spec-support/encodings';
import { secrets } from '../../spec-support/secrets';
import { redactText } from '../redact-text';

const LIMIT = 10_000;
const redact = (text: string) => redactText(text, LIMIT);

/** Text that may precede something encoded. */
const before = fc.constantFrom(
  '',
  'Sent ',
  '"',
  '(',
  'data: ',
  'data:text/plain;base64,',
  'GET /api/things/',
  'https://portal.example/callback?page=1&data=',
  '{"data":"',
);
const after = fc.constantFrom('', ' was refused', '"', ')', '&page=2', ', then 3 more', '/details', '"}');

/** Checks whether enough of a text is left to reveal something. */
function isLeft(part: string, text: string): boolean {
  const length = Math.min(part.length, 12);
  return Array.from({ length: part.length - length + 1 }, (_, at) => part.slice(at, at + length)).some(
    (piece) => text.includes(piece),
  );
}

describe('Encoded secrets', () => {
  it('are removed, however they are encoded, once or twice', () => {
    const property = fc.property(secrets, encodings, before, after, ([text, secret], names, lead, rest) => {
      const encoded = encode(text, names);
      const { text: clean, withheld } = redact(lead + encoded + rest);
      const unreadable = !clean.includes(secret) && !isLeft(encode(secret, names), clean);
      return unreadable && Object.keys(withheld).length > 0;
    });

    expect(counterexampleTo(property, 3_000)).toBeUndefined();
  });

  const CARD = 'Card 4111 1111 1111 1111';
  for (const [name, write] of Object.entries(ENCODINGS)) {
    it(`are counted by their kind: ${name}`, () => {
      expect(redact(`Got ${write(CARD)} from /edge`).withheld).toEqual({ 'card-number': 1 });
    });
  }

  it('leave the rest of the text unchanged', () => {
    const encoded = btoa('password=hunter2');
    expect(redact(`Import of 5 %41rticles from ${encoded} failed`).text).toBe(
      'Import of 5 %41rticles from ▮▮▮ failed',
    );
    expect(redact('/callback?user=ada&data=%34111%201111%201111%201111&page=2').text).toBe(
      '/callback?user=ada&data=▮▮▮&page=2',
    );
  });

  it('may use named character references', () => {
    expect(redact('Got password&colon;hunter2x9 twice').text).toBe('Got ▮▮▮ twice');
  });

  it('are also found by the redactors of the application', () => {
    const rule = (text: string, withhold: (kind: 'custom') => string) =>
      text.replace(/ACC-\d+/g, () => withhold('custom'));

    expect(redactText(`Account ${btoa('Account ACC-77 is closed')}`, 100, [rule])).toEqual({
      text: 'Account ▮▮▮',
      withheld: { custom: 1 },
    });
  });

  it('are not shown in part where the text is cut', () => {
    const property = fc.property(
      fc.nat(320),
      fc.constantFrom('Base64', 'URL, every byte', 'hex'),
      (length, name) => {
        const encoded = encode('password=correct-horse-battery-staple', [name]);
        const { text } = redactText(`${'lorem ipsum '.repeat(30).slice(0, length)} ${encoded} dolor`, 300);
        return !isLeft(encoded, text);
      },
    );

    expect(counterexampleTo(property, 500)).toBeUndefined();
  });
});

describe('Encoded text without secrets', () => {
  const words = fc
    .array(fc.constantFrom('Port', 'edge', 'Größe', 'café', 'was', 'saved', 'page 2', '10 Gbit/s', '保存'), {
      minLength: 1,
      maxLength: 12,
    })
    .map((list) => list.join(' '));
  const whole = Object.keys(ENCODINGS).filter((name) => !name.endsWith('digits'));

  it('stays unchanged', () => {
    const property = fc.property(words, fc.constantFrom(...whole), before, (text, name, lead) => {
      const encoded = lead + encode(text, [name]);
      // The hex of some words is a number, which may be that of a card.
      fc.pre(!/\d{12}/.test(encoded));
      return redact(encoded).text === encoded;
    });

    expect(counterexampleTo(property, 1_000)).toBeUndefined();
  });

  it('stays unchanged if it is an opaque identifier', () => {
    const bytes = fc.uint8Array({ minLength: 12, maxLength: 64 });
    const opaque = bytes.map((list) => btoa(String.fromCharCode(...list)));
    const property = fc.property(opaque, before, (id, lead) => redact(lead + id).text === lead + id);

    expect(counterexampleTo(property, 1_000)).toBeUndefined();
  });
});
