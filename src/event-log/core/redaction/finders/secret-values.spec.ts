import {
  isAlgorithm,
  isChosen,
  isLongMixed,
  isMessage,
  isOrdinary,
  isPlainWord,
  isRandom,
} from './secret-values';

const UUID = ['8f14e45f', 'ceea', '467f', 'a0e6', '5b1f7a2b3c4d'].join('-');

/** UUID whose parts could each be a word or a number. */
const NAMELIKE = ['00000000', '0000', '1000', 'baa0', 'aaaaaaaaaa00'].join('-');

/** Expects a test to hold for the first values, and not for the others. */
function expectOf(test: (value: string) => boolean, yes: readonly string[], no: readonly string[]): void {
  expect(yes.filter((value) => !test(value))).toEqual([]);
  expect(no.filter((value) => test(value))).toEqual([]);
}

describe('A value', () => {
  it('may be chosen by a person as a name, in words and short numbers', () => {
    expectOf(
      isChosen,
      [
        'Sydney-2026',
        'ci-pipeline-2',
        'VXC-1234567',
        'PROD',
        'k8s',
        'EdgePortNorth7',
        'Größe-Straße',
        'port (2) of ada@portal.example, 50:50',
        '-edge--7-',
        `port-${NAMELIKE}`,
        `${NAMELIKE}-port`,
        'a'.repeat(15),
      ],
      [
        UUID,
        NAMELIKE,
        NAMELIKE.toUpperCase(),
        '2026-11',
        'a1b2c3d4',
        'xK9mPq',
        'aBcDeF',
        'EdgePortNorthSouth',
        'EdgeA',
        'EdGePort',
        'edge$7',
        'edge1234',
        'a'.repeat(16),
        'port-123456789',
      ],
    );
  });

  it('may be ordinary: a date, an address, a path or a number', () => {
    expectOf(
      isOrdinary,
      [
        'http://a',
        'https://portal.example',
        '/services/42',
        '+4915106575942',
        'ada.lovelace@portal.example',
        'ada@p.example',
        '2026-11-28',
        '2026-11-28T10:00:00Z',
        '00:1b:44:11:3a:b7',
        '0-1b-44-11-3A-B7',
        '2001:db8::1',
        '::1',
        'fe80::1b2c:3d4e',
        '10.0.0.1',
        '12',
        '4006381333931',
      ],
      [
        'https',
        'port/2',
        '+port',
        'a b@portal.example',
        '@portal.example',
        'ada@.example',
        'ada@portal',
        'ada@@portal.example',
        '12-11-28x',
        'sydney::1',
        'x::y:1',
        '1b-44-11x',
        'zz:yy:xx:ww:vv:uu',
        'gg:hh',
        'sydney:edge:port',
        'a1b2c3',
        '1'.repeat(41),
      ],
    );
  });

  it('is random if no person would write it', () => {
    expectOf(
      isRandom,
      ['a1b2c3', 'xK9mPq', '123456789012', 'xKmPqZtRwY', 'q$zT!wKmX#', 'abcdefghijklmnopqrstuvwx', UUID],
      [
        'a1b2c',
        'Sydney-2026',
        '12345678901',
        '2026-11-28',
        '/ports/123456789012',
        '123456789012:',
        '123456-7890$1',
        'xKmPqZtRw',
        '$$$!!!###***',
        'international',
        '',
      ],
    );
    expect(isRandom('a1b2', 4)).toBeTrue();
    expect(isRandom('a1b', 4)).toBeFalse();
    expect(isRandom('a1b2', 5)).toBeFalse();
  });

  it('is long and mixed if it is secret whatever its name', () => {
    expectOf(
      isLongMixed,
      ['a1b2c3d4e5f6a7b8', `port-${UUID}`, `${UUID}-port`],
      ['a1b2c3d4e5f6a7b', UUID, 'Sydney-Edge-Port-2026'],
    );
  });

  it('may be a plain word, or several joined ones', () => {
    expectOf(
      isPlainWord,
      [
        'policy',
        'Policy',
        'POLICY',
        'self-service',
        'on/off',
        'Don’t',
        "don't",
        'read/WRITE',
        'Ada/Bea',
        'a',
      ],
      ['Policy2', 'poLicy', '-policy', 'policy-', 'on//off', 'on off', 'a'.repeat(21), ''],
    );
  });

  it('may be an algorithm, a protocol or a version', () => {
    expectOf(
      isAlgorithm,
      [
        'AES-256',
        'AES256',
        'AES-256-GCM',
        'HMAC-SHA-256',
        'sha3-512/256',
        '3des168',
        'des56',
        'ed25519',
        'x25519',
        'ikev2',
        'TLSv1.3',
        'ssh_2',
        'v2',
        'v10.20.300',
      ],
      [
        'AES',
        'port-AES256',
        'port-256',
        'AES-2a',
        'AES-123456',
        'sha-256-',
        'qv2',
        'v2x',
        'v2.x',
        'v1234',
        'v2.1234',
        'md5!',
      ],
    );
  });

  it('is not a text about a value', () => {
    expectOf(
      isMessage,
      [
        'required',
        'Required.',
        ' none! ',
        'missing!!!',
        '***',
        '•••••',
        'N/A',
        'This is too short',
        'at least 8 characters',
        'one character',
        '8 digits',
        'a digit',
        "You can't use this",
        'We cannot use this',
        'No matches',
        'It matches',
        'One match',
        'Please enter it',
      ],
      [
        'hunter',
        '**',
        '*.*',
        'none7',
        'is',
        'must',
        'correct horse battery',
        'this isle',
        'required.x',
        '!none',
      ],
    );
  });
});
