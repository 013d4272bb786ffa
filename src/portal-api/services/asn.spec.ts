import assert from 'node:assert/strict';

import { describe, it } from '../testing/declare.ts';
import { asnProblem, publicAsnProblem } from './asn.ts';

describe('an autonomous system number', () => {
  it('is public or private, of 16 or 32 bit', () => {
    for (const asn of [1, 64_495, 64_512, 65_534, 131_072, 133_937, 4_200_000_000, 4_294_967_294]) {
      assert.equal(asnProblem(asn), null);
    }
  });

  it('is none that is set aside', () => {
    for (const asn of [23_456, 64_496, 64_511, 65_535, 65_536, 131_071]) {
      assert.match(asnProblem(asn) ?? '', /^ASN \d+ is reserved\. Enter a public ASN, or a private one/);
    }
  });

  it('has at most 32 bit', () => {
    for (const asn of [-1, 0, 4_294_967_295]) {
      assert.equal(asnProblem(asn), 'Enter an ASN from 1 to 4294967294.');
    }
  });

  it('is public at an internet exchange', () => {
    assert.equal(publicAsnProblem(133_937), null);
    for (const asn of [64_512, 65_534, 4_200_000_000]) {
      assert.match(publicAsnProblem(asn) ?? '', /is private\. Enter a public ASN/);
    }
    assert.match(publicAsnProblem(23_456) ?? '', /is reserved/);
  });
});
