import { HttpClient, HttpResponse, provideHttpClient, withInterceptors } from '@angular/common/http';
import { inject } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { InMemoryCache, gql } from '@apollo/client/core';
import { Apollo, provideApollo } from 'apollo-angular';
import { HttpBatchLink, HttpLink } from 'apollo-angular/http';
import { firstValueFrom, of } from 'rxjs';

import { eventLogInterceptor } from './event-log-interceptor';
import { graphqlEvent } from './graphql';
import type { EventLogHttpEvent, EventLogHttpFailure } from './http-event';
import { setUpHttp } from './spec-support/set-up-http';

const SERVICES = gql`
  query Services($city: String) {
    services(city: $city) {
      id
      name
    }
  }
`;
const DEPLOY = gql`
  mutation DeployService($id: ID!) {
    deployService(id: $id) {
      id
      name
    }
  }
`;
const deploying = graphqlEvent('DeployService', {
  type: 'service.deploy',
  succeeded: ({ response }: { response: { deployService: { name: string } } }) =>
    `${response.deployService.name} deployed`,
  failed: ({ problem, request }: EventLogHttpFailure<object, { id: string }>) => ({
    title: `${request.id} was not deployed`,
    message: problem.detail,
  }),
});

const EDGE = { __typename: 'Service', id: '7', name: 'Edge' };

/** Sets up Apollo Client over `HttpClient`, and a server that always returns this answer. */
function setUpApollo(
  answer: object,
  rules: readonly EventLogHttpEvent[] | null = [deploying],
  batch = false,
) {
  const bodies: unknown[] = [];
  const { log } = setUpHttp({
    ...(rules ? { rules } : {}),
    client: [
      provideHttpClient(
        withInterceptors([
          eventLogInterceptor,
          ({ body }) => {
            bodies.push(body);
            return of(new HttpResponse({ status: 200, body: Array.isArray(body) ? [answer] : answer }));
          },
        ]),
      ),
      provideApollo(() => ({
        link: inject<HttpLink>(batch ? (HttpBatchLink as never) : HttpLink).create({ uri: '/graphql' }),
        cache: new InMemoryCache(),
      })),
    ],
  });
  const apollo = TestBed.inject(Apollo);
  const deploy = () =>
    firstValueFrom(apollo.mutate({ mutation: DEPLOY, variables: { id: '7' } })).catch(() => undefined);
  const query = () =>
    firstValueFrom(apollo.query({ query: SERVICES, variables: { city: 'Sydney' }, fetchPolicy: 'no-cache' }));
  return { log, bodies, deploy, query, http: TestBed.inject(HttpClient) };
}

describe('Apollo Client over HttpClient', () => {
  for (const rules of [[deploying], null]) {
    it(`makes no row from a query, ${rules ? 'with a catalogue' : 'without a catalogue'}`, async () => {
      const { log, bodies, query } = setUpApollo({ data: { services: [EDGE] } }, rules);

      await query();

      expect(bodies.length).toBe(1);
      expect(log.entries()).toEqual([]);
    });
  }

  it('names a mutation by its operation', async () => {
    const { log, deploy } = setUpApollo({ data: { deployService: EDGE } });

    await deploy();

    expect(log.entries()).toEqual([
      jasmine.objectContaining({ type: 'service.deploy', title: 'Edge deployed', outcome: 'succeeded' }),
    ]);
  });

  it('names it in a batch as well', async () => {
    const { log, bodies, deploy } = setUpApollo({ data: { deployService: EDGE } }, [deploying], true);

    await deploy();

    expect(bodies).toEqual([[jasmine.objectContaining({ operationName: 'DeployService' })]]);
    expect(log.entries().map(({ title }) => title)).toEqual(['Edge deployed']);
  });

  it('records a mutation that no rule matches, without a catalogue', async () => {
    const { log, deploy } = setUpApollo({ data: { deployService: EDGE } }, null);

    await deploy();

    expect(log.entries().map(({ outcome }) => outcome)).toEqual(['succeeded']);
  });

  it('is a failure with errors alone', async () => {
    const errors = [{ message: 'VLAN is in use' }];
    const { log, deploy } = setUpApollo({ data: { deployService: null }, errors });

    await deploy();

    expect(log.entries()).toEqual([
      jasmine.objectContaining({ title: '7 was not deployed', outcome: 'failed', message: 'VLAN is in use' }),
    ]);
  });

  it('is a partial success with data and errors', async () => {
    const errors = [{ message: 'No e-mail was sent' }];
    const { log, deploy } = setUpApollo({ data: { deployService: EDGE }, errors });

    await deploy();

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
});
