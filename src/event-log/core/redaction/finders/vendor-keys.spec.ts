import * as fc from 'fast-check';

import { counterexampleTo } from '../../spec-support/counterexample-to';
import { redactText } from '../redact-text';
import { VENDOR_FORMS } from '../../spec-support/vendor-forms';

const ALPHABETS: Readonly<Record<string, string>> = {
  D: '0123456789',
  H: '0123456789abcdef',
  U: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789',
  A: 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789',
  W: 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_',
  C: 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+',
  B: 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/',
  T: 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-',
  N: 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789!',
};

/** Keys of one form, generated independently of the code under test. */
function keysOf(form: string): fc.Arbitrary<string> {
  const parts = form.match(/<[^>]+>|[^<]+/g) ?? [];
  const texts = parts.map((part) => {
    if (part === '<G>') return fc.uuid();
    const run = /^<([A-Z])(\d+)(\+|-(\d+))?>$/.exec(part);
    if (!run) return fc.constant(part);
    const least = Number(run[2]);
    const letters = ALPHABETS[run[1] ?? ''] ?? '';
    const most = run[3] === '+' ? least + 20 : Number(run[4] ?? least);
    // Begins and ends with a letter or digit, as keys in sentences do.
    return fc
      .array(fc.nat(letters.length - 1), { minLength: least, maxLength: most })
      .map((places) =>
        places.map((place, at) => letters.charAt(at === places.length - 1 ? place % 10 : place)).join(''),
      );
  });
  // Keys are random: with a bias towards short and equal characters they would look like words.
  return fc.noBias(fc.tuple(...texts).map((list) => list.join('')));
}

const places = fc.constantFrom(
  ['Key ', ' is not active'],
  ['', ''],
  ['Sent "', '" along'],
  ['{"id":"', '","port":7}'],
  ['It was (', ').'],
  ['id_', ', then 3 more'],
  ['https://portal.example/callback?page=1&data=', '&page=2'],
);

describe('Keys of vendors', () => {
  for (const { vendor, form } of VENDOR_FORMS) {
    it(`are found anywhere: ${vendor} ${form}`, () => {
      const property = fc.property(keysOf(form), places, (key, [before = '', after = '']) => {
        const { text, withheld } = redactText(before + key + after, 2_000);
        return !text.includes(key) && Object.keys(withheld).length > 0;
      });

      expect(counterexampleTo(property, 40)).toBeUndefined();
    });
  }

  it('are found after a prefix that no word has, even if words follow', () => {
    for (const key of [
      'AKIASYDNEYEDGES7',
      'A3-SYDNEY-edge7-ports',
      'whsec_sydney-edge7',
      'sk_live_sydney-edge7',
      'xoxb-sydney-edge7',
    ]) {
      expect(redactText(`Key ${key} is active`, 2_000).text).toBe('Key ▮▮▮ is active');
    }
  });

  it('are found in parts as short as those of a name, where letters and digits change often', () => {
    expect(redactText('Key key-s2Y-d4E-e5T-x7 is active', 2_000).text).toBe('Key ▮▮▮ is active');
  });

  it('are found after a prefix of any length, with nine characters or more', () => {
    expect(redactText('FLWSECK_TEST-k3X9vB2q7', 2_000).text).toBe('▮▮▮');
    expect(redactText('FLWSECK_TEST-k3X9vB2q', 2_000).text).toBe('FLWSECK_TEST-k3X9vB2q');
  });

  it('are found after an unknown prefix, also in hexadecimal', () => {
    expect(redactText('ab12_0af7651916cd43dd8448eb211c80319c is new', 2_000).text).toBe('▮▮▮ is new');
  });

  it('are found with slashes in them, but in an address only within one segment of its path', () => {
    const key = 'ab3X9k_vB2qL7/mN4pR8sT1wZ/5yC3dF6gH';
    expect(redactText(`Opened ${key} today`, 2_000).text).toBe('Opened ▮▮▮ today');
    expect(redactText(`https://portal.example/${key}`, 2_000).text).toBe(`https://portal.example/${key}`);
    expect(redactText('https://portal.example/share/k3X9v_B2qL7mN4pR8sT1wZ5yC3dF6gH/open', 2_000).text).toBe(
      'https://portal.example/share/▮▮▮/open',
    );
  });

  it('leave the marks that end a sentence', () => {
    expect(redactText('Sent k3X9v_B2qL7mN4pR8sT1wZ5yC3dF6gH...', 2_000).text).toBe('Sent ▮▮▮...');
    expect(redactText('Sent k3X9v-B2qL7mN4pR8.sT1wZ5yC3dF6gH, once', 2_000).text).toBe('Sent ▮▮▮, once');
  });

  it('name their sources', () => {
    for (const { vendor, sources, form } of VENDOR_FORMS) {
      expect(sources)
        .withContext(vendor)
        .toMatch(/^[gtdsh]+$/);
      expect(form)
        .withContext(vendor)
        .toMatch(/<(?:G|[DHUAWBTN]\d+(?:\+|-\d+)?)>/);
    }
  });

  it('are distinguished from names, paths, hashes and identifiers', () => {
    for (const text of [
      'sk-bratislava-datacenter-2-primary is live',
      'npm_install_with_legacy_peer_dependencies failed',
      'pk_services_by_location_and_speed was rebuilt',
      'traceparent 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
      'Commit 0af7651916cd43dd8448eb211c80319cb7ad6b71 was built',
      'Image sha256:0af7651916cd43dd8448eb211c80319cb7ad6b7169203331',
      '/services/8f14e45f-ceea-467f-a0e6-5b1f7a2b3c4d/edit?tab=usage',
      'live_chat_with_support_is_available_now',
      'api-gateway-production-sydney-2-primary',
      'xoxo from all of us',
      'AIzawa-2026 was invited',
      'Mailbox ada.larsen+orders-2026@portal.example.com',
      'Order 01ARZ3NDEKTSV4RRFFQ69G5FAV was placed by user_01h455vb4pex5vsknk084sn02q',
      'Payment pi_3MtwBwLkdIwHu7ix28a3tqPa was made',
      'port_8f14e45f-ceea-467f-a0e6-5b1f7a2b3c4d is linked to vxc-8f14e45f-ceea-467f-a0e6-5b1f7a2b3c4d',
      'order_0af7651916cd43dd8448eb211c80319c',
      'services/8f14e45f-ceea-467f-a0e6-5b1f7a2b3c4d/edit',
      'SYD1-AMS2-FRA3-LON4-port7-vlan100-edge12',
      'createServiceKeyForSydney2026EdgeAndMelbourne',
      'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=',
      'edge7.syd1.ap-southeast-2.compute.example.com',
      'arn:aws:ec2:us-east-1:1234:instance/i-0abcd1234efgh5678',
      'xe-0/0/12:100.2001 to ae3.4001-et-1/1/4-10GBASE-LR-SMF',
      'pattern-2026 and patAda.larsen2026@portal.example.com',
      'live_whsec_sydney7, ok_live_sydney-edge7, API-sydney-gateway7, AQ.sydney-gateway7',
      'bedrock-api-key-3k9xv7b2 and key-sydney-edge7',
      'createServiceKey_forSydneyEdgeAndMelbournePort',
      'Branch7 of legacy_peer_dependencies_in_sydney_and_melbourne',
      'live_2026-11-28, test_vlan_100_to_200, prod.example.com/edge-7, key-2026-11-28-backup',
    ]) {
      expect(redactText(text, 2_000)).toEqual({ text, withheld: {} });
    }
  });
});
