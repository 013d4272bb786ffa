import assert from 'node:assert/strict';

import { describe, it } from '../testing/declare.ts';
import { macAddressProblem, toMacAddress } from './mac-address.ts';

describe('a MAC address', () => {
  it('is written with colons, hyphens or nothing, and kept in one way', () => {
    for (const text of ['00:1B:44:11:3A:B7', '00-1b-44-11-3a-b7', '001b44113ab7', ' 00:1b:44:11:3a:b7 ']) {
      assert.equal(macAddressProblem(text), null, text);
      assert.equal(toMacAddress(text), '00:1b:44:11:3a:b7');
    }
  });

  it('has six bytes in hex', () => {
    for (const text of [
      '',
      '00:1b:44:11:3a',
      '00:1b:44:11:3a:b7:00',
      '00:1b-44:11:3a:b7',
      '0g:1b:44:11:3a:b7',
    ]) {
      assert.match(macAddressProblem(text) ?? '', /^Enter a MAC address/, text);
    }
  });

  it('is that of one router', () => {
    for (const text of ['01:00:5e:00:00:01', 'ff:ff:ff:ff:ff:ff', '00:00:00:00:00:00']) {
      assert.match(macAddressProblem(text) ?? '', /Enter the address of/, text);
    }
  });
});
