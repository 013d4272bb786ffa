import * as fc from 'fast-check';

import { counterexampleTo } from '../core/spec-support/counterexample-to';
import { matchRoute, parseRoutePattern, splitUrl } from './route-pattern';

const match = (pattern: string, url: string) => matchRoute(parseRoutePattern(pattern), splitUrl(url));

describe('A route pattern', () => {
  it('matches its path, whatever the query and the fragment', () => {
    for (const url of [
      '/api/orders',
      '/api/orders/',
      '/api/orders?a=1',
      '/api/orders#a',
      'api/orders',
      '/api/orders/?',
    ]) {
      expect(match('/api/orders', url)).withContext(url).toEqual({});
    }
    for (const url of [
      '/api',
      '/api/orders/1',
      '/api/Orders',
      '/v1/api/orders',
      '/',
      '',
      '?/api/orders',
      '/api//orders',
    ]) {
      expect(match('/api/orders', url)).withContext(url).toBeUndefined();
    }
  });

  it('gives its parameters by name, decoded', () => {
    expect(match('/api/services/:uid/vlans/:vlan', '/api/services/a%20b%2Fc/vlans/100?x=1')).toEqual({
      uid: 'a b/c',
      vlan: '100',
    });
  });

  it('takes a parameter as it is that cannot be decoded', () => {
    expect(match('/api/services/:uid', '/api/services/100%')).toEqual({ uid: '100%' });
  });

  it('with an origin matches only that; one without matches any', () => {
    const url = 'https://API.example.com/v2/orders';
    expect(match('https://api.example.com/v2/orders', url)).toEqual({});
    expect(match('/v2/orders', url)).toEqual({});
    expect(match('https://other.example.com/v2/orders', url)).toBeUndefined();
    expect(match('https://api.example.com/v2/orders', '/v2/orders')).toBeUndefined();
    expect(match('http://api.example.com/v2/orders', url)).toBeUndefined();
    expect(match('/v2/orders', '//cdn.example.com/v2/orders')).toEqual({});
  });

  it('is kept without its origin', () => {
    expect(parseRoutePattern('https://api.example.com/v2/orders/:id').template).toBe('/v2/orders/:id');
  });

  it('can match whatever a URL may be', () => {
    const property = fc.property(fc.oneof(fc.string(), fc.webUrl({ withQueryParameters: true })), (url) => {
      match('/:a/:b', url);
      match(url, url);
      return true;
    });

    expect(counterexampleTo(property)).toBeUndefined();
  });

  it('finds what was put into it', () => {
    const property = fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (uid) => {
      fc.pre(encodeURIComponent(uid) !== '.' && encodeURIComponent(uid) !== '..');
      return match('/api/services/:uid', `/api/services/${encodeURIComponent(uid)}?q=1`)?.['uid'] === uid;
    });

    expect(counterexampleTo(property)).toBeUndefined();
  });
});
