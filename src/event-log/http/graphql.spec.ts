import { TestBed } from '@angular/core/testing';
import { switchMap } from 'rxjs';

import { graphqlEvent, readGraphql } from './graphql';
import { httpEvent, httpEvents } from './http-event';
import { careless, setUpHttp } from './spec-support/set-up-http';

const DEPLOY = 'mutation DeployService($id: ID!) { deployService(id: $id) { name query } }';

const deploying = graphqlEvent('DeployService', {
  type: 'service.deploy',
  started: ({ request }: { request: { id: string } }) => `Deploying ${request.id}`,
  succeeded: ({ response }: { response: { deployService: { name: string } } }) =>
    `${response.deployService.name} deployed`,
  failed: ({ problem }) => ({ title: 'Not deployed', message: problem.detail }),
});

/** Sends a body to a GraphQL server, and answers it. */
function send(body: unknown, answer: object, rules = [deploying]) {
  const under = setUpHttp({ rules });
  under.http.post('/graphql', body).subscribe(careless);
  under.backend.expectOne('/graphql').flush(answer);
  return under;
}

describe('A GraphQL mutation', () => {
  const body = { query: DEPLOY, variables: { id: '7' } };

  it('is recognized by its name, and passes variables and data to its rule', () => {
    const { log } = send(body, { data: { deployService: { name: 'Edge' } } });

    expect(log.entries()).toEqual([
      jasmine.objectContaining({ type: 'service.deploy', title: 'Edge deployed', outcome: 'succeeded' }),
    ]);
    expect(log.entries()[0]?.steps).toEqual([
      jasmine.objectContaining({ title: 'Deploying 7', request: 'POST /graphql' }),
    ]);
  });

  it('is a failure if its answer holds only errors', () => {
    const { log } = send(body, { data: { deployService: null }, errors: [{ message: 'VLAN is in use' }] });

    expect(log.entries()).toEqual([
      jasmine.objectContaining({
        title: 'Not deployed',
        outcome: 'failed',
        message: 'VLAN is in use',
        reason: 'The answer says that this was not done (HTTP 200).',
      }),
    ]);
    expect(log.entries()[0]?.steps.map(({ outcome }) => outcome)).toEqual(['failed']);
  });

  it('is one row if the server asks for the document of a persisted one', () => {
    const { log, http, backend } = setUpHttp({ rules: [deploying] });
    const hashed = {
      ...body,
      query: undefined,
      operationName: 'DeployService',
      extensions: { persistedQuery: {} },
    };
    http
      .post('/graphql', hashed)
      .pipe(switchMap(() => http.post('/graphql', { ...hashed, query: DEPLOY })))
      .subscribe();
    backend.expectOne('/graphql').flush({ errors: [{ message: 'PersistedQueryNotFound' }] });
    backend.expectOne('/graphql').flush({ data: { deployService: { name: 'Edge' } } });

    expect(log.entries().map(({ title, outcome }) => [title, outcome])).toEqual([
      ['Edge deployed', 'succeeded'],
    ]);
    expect(log.entries()[0]?.steps.map(({ outcome }) => outcome)).toEqual(['cancelled', 'succeeded']);
  });

  it('is a failure by its part of the answer in a batch', () => {
    const errors = [{ message: 'VLAN is in use' }];
    const { log } = send([{ query: '{ me }' }, body], [{ data: { me: 'Ada' } }, { errors }]);

    expect(log.entries().map(({ outcome, message }) => [outcome, message])).toEqual([
      ['failed', 'VLAN is in use'],
    ]);
  });

  it('is found by its name among the mutations of a batch', () => {
    const other = { query: 'mutation OrderPort { orderPort { id } }' };
    const errors = [{ message: 'VLAN is in use' }];
    const { log } = send([other, body], [{ data: { orderPort: { id: 1 } } }, { errors }]);

    expect(log.entries().map(({ outcome, message }) => [outcome, message])).toEqual([
      ['failed', 'VLAN is in use'],
    ]);
    TestBed.resetTestingModule();
    expect(send(other, { data: { orderPort: { id: 1 } } }).log.available()).toBeFalse();
  });

  it('is a warning if its answer has data and errors', () => {
    const { log } = send(body, {
      data: { deployService: { name: 'Edge' } },
      errors: [{ message: 'No e-mail was sent' }],
    });

    expect(log.entries()).toEqual([
      jasmine.objectContaining({
        title: 'Edge deployed',
        outcome: 'succeeded',
        severity: 'warning',
        message: 'No e-mail was sent',
        reason: 'Only part of this was done (HTTP 200).',
      }),
    ]);
  });

  it('says that the user was not signed in', () => {
    const errors = [{ message: 'Sign in', extensions: { code: 'UNAUTHENTICATED' } }];
    expect(send(body, { errors }).log.entries()[0]?.reason).toBe('You were not signed in (HTTP 200).');
  });

  const form = new FormData();
  form.set('operations', JSON.stringify(body));
  const answer = { data: { deployService: { name: 'Edge' } } };
  const persisted = {
    operationName: 'DeployService',
    extensions: { persistedQuery: {} },
    variables: { id: '7' },
  };
  const ways: [way: string, sent: unknown, given: object][] = [
    ['in a batch', [{ query: '{ me }' }, body], [{ data: {} }, answer]],
    ['as a text', JSON.stringify(body), answer],
    ['with files', form, answer],
    ['by its name alone', persisted, answer],
  ];
  for (const [way, sent, given] of ways) {
    it(`may be sent ${way}`, () => {
      expect(
        send(sent, given)
          .log.entries()
          .map(({ title }) => title),
      ).toEqual(['Edge deployed']);
    });
  }

  it('has generic words without a rule, also if it fails', () => {
    const under = setUpHttp();
    for (const errors of [undefined, [{ message: 'VLAN is in use' }]]) {
      under.http.post('/graphql', body).subscribe();
      under.backend.expectOne('/graphql').flush({ data: null, errors });
    }

    expect(under.log.entries().map(({ outcome, message }) => [outcome, message])).toEqual([
      ['succeeded', undefined],
      ['failed', 'VLAN is in use'],
    ]);
  });

  it('is judged by a rule for its URL that reads the errors', () => {
    const rule = httpEvent('POST', '/graphql', {
      type: 'order.make',
      when: ({ request }: { request: { query: string } }) => request.query.startsWith('mutation'),
      succeeded: ({ response }: { response: { errors?: [{ message: string }] } }) =>
        response.errors
          ? { outcome: 'failed', title: 'Not ordered', message: response.errors[0].message }
          : 'Ordered',
    });
    const { log } = send(body, { errors: [{ message: 'VLAN is in use' }] }, [rule]);

    expect(log.entries()).toEqual([
      jasmine.objectContaining({
        title: 'Not ordered',
        message: 'VLAN is in use',
        reason: 'The answer says that this was not done (HTTP 200).',
      }),
    ]);
    expect(log.entries()[0]?.steps[0]?.outcome).toBe('failed');
  });

  it('is a failure if a rule for its URL has only a title for success', () => {
    const rule = httpEvent('POST', '/graphql', {
      type: 'order.make',
      succeeded: 'Ordered',
      failed: 'Not ordered',
    });
    const { log } = send(body, { errors: [{ message: 'VLAN is in use' }] }, [rule]);

    expect(log.entries().map(({ title, outcome }) => [title, outcome])).toEqual([['Not ordered', 'failed']]);
  });
});

describe('A GraphQL query', () => {
  for (const query of [
    '{ me { name } }',
    'query Me { me { name } }',
    '# mutation X {\nquery Me { me }',
    '"mutation X {" query Me { me }',
    '"""mutation X {\nmutation Y {"""\nquery Me { me }',
    '# mutation\nquery Me($a: String = "mutation X {") { mutation { name } }',
    'query ($id: ID!) { service(id: $id) { ...F } } fragment F on Service { name }',
    'fragment F on Service { name } query Me { me { ...F } }',
    'subscription News { news { title } }',
    '{ ...F } fragment F on Query { me }',
  ]) {
    it(`only reads: ${query}`, () => {
      const under = setUpHttp();
      under.http.post('/graphql', { query }).subscribe();
      expect(under.log.available()).toBeFalse();
    });
  }

  it('that is chosen from a document by its name only reads', () => {
    for (const query of [`query Me { me } ${DEPLOY}`, `${DEPLOY} query Me { me }`]) {
      expect(readGraphql({ query, operationName: 'Me' })[0]?.kind).toBe('query');
      expect(readGraphql({ query, operationName: 'DeployService' })[0]?.kind).toBe('mutation');
    }
  });

  it('may have any blanks, or none, around its name', () => {
    for (const query of ['mutation\n  Deploy ($id: ID!) { deploy }', 'mutation Deploy{ deploy }']) {
      expect(readGraphql({ query }).map(({ kind, name }) => [kind, name])).toEqual([['mutation', 'Deploy']]);
    }
    expect(readGraphql({ query: 'mutation{ deploy }' })[0]?.kind).toBe('mutation');
  });

  it('is not found in a search text, nor in another body', () => {
    for (const body of [
      { query: 'query for shoes' },
      { query: '{"match": 1}' },
      { query: { match: {} } },
      { query: 'mutation' },
      'mutation of a text',
      '{"index": 1}\n{"index": 2}',
      null,
      [],
      7,
    ]) {
      expect(readGraphql(body)).withContext(JSON.stringify(body)).toEqual([]);
    }
  });
});

describe('graphqlEvent()', () => {
  it('rejects a second event of the same name', () => {
    expect(() => httpEvents(deploying, deploying)).toThrowError(
      /^httpEvents\(\): mutation DeployService can never be recorded/,
    );
  });
});

describe('A search, or a request that keeps the session alive', () => {
  for (const url of [
    '/api/search',
    '/api/orders/_search',
    '/api/orders:search',
    '/auth/refresh',
    '/oauth/token',
    '/api/login',
    '/api/refreshToken',
  ]) {
    it(`is not an event without a rule: ${url}`, () => {
      const { log, http } = setUpHttp();
      http.post(url, {}).subscribe();
      expect(log.available()).toBeFalse();
    });
  }

  it('is an event with a rule', () => {
    const { log, http } = setUpHttp({ rules: [httpEvent('POST', '/api/login', { type: 'user.log-in' })] });
    http.post('/api/login', {}).subscribe();
    expect(log.available()).toBeTrue();
  });
});
