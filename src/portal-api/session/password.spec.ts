import assert from 'node:assert/strict';

import { describe, it } from '../testing/declare.ts';
import { hashPassword, isPassword } from './password.ts';

describe('passwords', () => {
  it('are known by their hash, and no others', async () => {
    const stored = await hashPassword('correct horse');
    assert.equal(await isPassword('correct horse', stored), true);
    assert.equal(await isPassword('correct horse ', stored), false);
    assert.equal(await isPassword('', stored), false);
    assert.ok(!stored.includes('correct'));
  });

  it('of two users never have the same hash', async () => {
    assert.notEqual(await hashPassword('same'), await hashPassword('same'));
  });

  it('stay good when the cost is raised', async () => {
    const old = await hashPassword('old', { N: 2, r: 8, p: 1 });
    assert.equal(await isPassword('old', old), true);
  });

  it('never fit where there is no account', async () => {
    assert.equal(await isPassword('', undefined), false);
  });
});
