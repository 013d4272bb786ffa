import * as fc from 'fast-check';

import { counterexampleTo } from '../core/spec-support/counterexample-to';
import { inProduction } from '../core/spec-support/in-production';
import { setUpHttp } from './spec-support/set-up-http';
import { guessTemplate, matchRoute, nounOfTemplate, parseRoutePattern, splitUrl } from './route-pattern';

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

  it('returns its parameters by name, decoded', () => {
    expect(match('/api/services/:uid/vlans/:vlan', '/api/services/a%20b%2Fc/vlans/100?x=1')).toEqual({
      uid: 'a b/c',
      vlan: '100',
    });
  });

  it('leaves a parameter that cannot be decoded unchanged', () => {
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

  it('has parameters in parts of segments, and methods after a colon', () => {
    expect(match('/v1/tasks/:id:cancel', '/v1/tasks/42:cancel')).toEqual({ id: '42' });
    expect(match('/v1/tasks/:id:cancel', '/v1/tasks/42:resume')).toBeUndefined();
    expect(match('/v1/tasks/:id:cancel', '/v1/tasks/42')).toBeUndefined();
    expect(match('/v1/tasks:batchCreate', '/v1/tasks:batchCreate')).toEqual({});
    expect(match('/files/:name.json', '/files/a.b.json')).toEqual({ name: 'a.b' });
    expect(match('/files/:name.json', '/files/a.csv')).toBeUndefined();
    expect(match('/odata/Orders(:id)/Ship', '/odata/Orders(42)/Ship')).toEqual({ id: '42' });
    expect(match('/from/:a-:b', '/from/1-2')).toEqual({ a: '1', b: '2' });
  });

  const urls: [pattern: string, url: string, matches: boolean][] = [
    ['/api/orders', './api/orders', true],
    ['/api/orders', '/api/x/../orders', true],
    ['/api/orders', '//api.example.com/api/orders', true],
    ['/api/orders', 'https://api.example.com//api/orders', true],
    ['/api/orders', 'http://[::1]:8080/api/orders?x=1', true],
    ['/api/orders', '/api/orders;v=2', true],
    ['/api/orders', '/api;v=2/orders', true],
    ['/api/größe', '/api/gr%C3%B6%C3%9Fe', true],
    ['/api/gr%C3%B6%C3%9Fe', '/api/größe', true],
    ['/api/a%20b', '/api/a b', true],
    ['https://api.example.com/orders', 'https://api.example.com:443/orders', true],
    ['https://api.example.com:443/orders', 'https://api.example.com/orders', true],
    ['http://api.example.com:80/orders', 'http://api.example.com/orders', true],
    ['https://api.example.com/orders', 'https://api.example.com:8443/orders', false],
    ['https://api.example.com/orders', '//api.example.com/orders', true],
    ['//api.example.com/orders', 'https://api.example.com/orders', true],
    ['https://api.example.com/orders', '//other.example.com/orders', false],
    ['https://api.example.com/orders', 'https://user:secret@api.example.com/orders', true],
    ['/api/a.b', '/api/axb', false],
  ];
  for (const [pattern, url, matches] of urls) {
    it(`${pattern} ${matches ? 'matches' : 'does not match'} ${url}`, () => {
      expect(match(pattern, url) !== undefined).toBe(matches);
    });
  }

  for (const pattern of [
    ...[
      '/orders/{id}',
      '/orders/<id>',
      '/orders/*',
      '/api/**',
      '/orders/[id]',
      '/orders/:id?',
      '/orders/:id(\\d+)',
    ],
    ...[
      '/orders?action=cancel',
      '/orders#x',
      '/orders/:',
      '/orders/:id/x/:id',
      '/orders/:1',
      '/a b',
      '/a|b',
      '/:id*',
    ],
  ]) {
    it(`is rejected in development if it would match nothing: ${pattern}`, () => {
      expect(() => parseRoutePattern(pattern)).toThrowError(/^httpEvent\(\): the pattern ".+" has /);
      expect(() => inProduction(() => parseRoutePattern(pattern))).not.toThrow();
    });
  }

  it('is kept without its origin', () => {
    expect(parseRoutePattern('https://api.example.com/v2/orders/:id').template).toBe('/v2/orders/:id');
  });

  it('can match any URL', () => {
    const property = fc.property(fc.oneof(fc.string(), fc.webUrl({ withQueryParameters: true })), (url) => {
      match('/:a/:b', url);
      return true;
    });

    expect(counterexampleTo(property)).toBeUndefined();
  });

  it('finds the values that were put into it', () => {
    const property = fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (uid) => {
      fc.pre(encodeURIComponent(uid) !== '.' && encodeURIComponent(uid) !== '..');
      return match('/api/services/:uid', `/api/services/${encodeURIComponent(uid)}?q=1`)?.['uid'] === uid;
    });

    expect(counterexampleTo(property)).toBeUndefined();
  });
});

describe('The template of a URL that no rule matches', () => {
  it('keeps words, and nothing else', () => {
    const guess = (url: string) => guessTemplate(splitUrl(url).segments);

    expect(guess('/v2/service-keys/8f14e45f/getAll')).toBe('/v2/service-keys/:id/getAll');
    expect(['/', ''].map(guess)).toEqual(['/', '/']);
  });
});

describe('The noun of a route', () => {
  it('is its last word, with the word before if an identifier stands between them', () => {
    for (const [template, noun] of [
      ['/api/service-keys', 'service keys'],
      ['/api/ServiceKeys/:id', 'service keys'],
      ['/api/orders/:id/cancel', 'orders / cancel'],
      ['/api/service-keys/:id/speed_limits/:limit/', 'service keys / speed limits'],
      ['/api/orders/:id/:part/cancel', 'cancel'],
      ['/:id/cancel', 'cancel'],
      ['/:id', 'request'],
      ['/', 'request'],
    ] as const) {
      expect(nounOfTemplate(template)).withContext(template).toBe(noun);
    }
  });
});

describe('The type of a request that no rule matches', () => {
  it('joins the words of its noun by dashes', () => {
    const { log, http, backend } = setUpHttp();
    http.post('/api/service-keys/42/cancel', null).subscribe();
    backend.expectOne(() => true).flush({});
    expect(log.entries()[0]?.type).toBe('service-keys-cancel.post');
  });
});
