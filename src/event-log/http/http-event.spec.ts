import { httpEvent, type EventLogHttpEvent } from './http-event';
import type { RouteParameterNames, EventLogRouteParameters } from './route-pattern';

/** `true` if both types are the same, otherwise `never`. */
type Same<One, Other> = [One] extends [Other] ? ([Other] extends [One] ? true : never) : never;

interface Service {
  readonly name: string;
}

describe('The types of an HTTP event', () => {
  it('know the parameters of its pattern by name', () => {
    // Proven by the compiler.
    const proofs: [
      Same<RouteParameterNames<'/api/services/:uid/vlans/:vlan'>, 'uid' | 'vlan'>,
      Same<RouteParameterNames<'https://api.example.com/orders/:id/validate'>, 'id'>,
      Same<RouteParameterNames<'/api/orders'>, never>,
      Same<RouteParameterNames<'/tasks/:id:cancel'>, 'id'>,
      Same<RouteParameterNames<'/files/:name.json'>, 'name'>,
      Same<RouteParameterNames<'/Orders(:id)/Ship/:a-:b'>, 'id' | 'a' | 'b'>,
      Same<EventLogRouteParameters<'/api/:uid'>, Readonly<Record<'uid', string>>>,
      // A pattern that is known only at run time may have any parameters.
      Same<EventLogRouteParameters<string>, Readonly<Record<string, string>>>,
    ] = [true, true, true, true, true, true, true, true];

    expect(proofs).toHaveSize(8);
  });

  it('apply to the parameters of its functions', () => {
    const event: EventLogHttpEvent = httpEvent('PUT', '/api/services/:uid/term', {
      type: 'port-term.update',
      when: ({ params: { uid } }) => uid.startsWith('a'),
      started: ({ params, request }: { params: { uid: string }; request: { months: number } }) =>
        `${params.uid} ${request.months}`,
      succeeded: ({ response }: { response: Service }) => response.name,
      failed: ({ problem, status }) => ({ title: problem.title, facts: { status } }),
      // @ts-expect-error -- the pattern has no such parameter
      unknown: ({ params }) => String(params.vlan),
    });

    expect(event.method).toBe('PUT');
  });

  it('reject methods that only read, unknown outcomes, and invalid wordings', () => {
    expect([
      // @ts-expect-error -- reading is never an event
      httpEvent('GET', '/api/services', { type: 'service.list' }),
      // @ts-expect-error -- a request that was answered is no longer running
      httpEvent('PUT', '/a', { type: 'a.b', succeeded: () => ({ outcome: 'running' }) }),
      // @ts-expect-error -- a number is not a wording
      httpEvent('PUT', '/a', { type: 'a.b', succeeded: () => 7 }),
      // @ts-expect-error -- an event needs its type
      httpEvent('PUT', '/a', { succeeded: 'Done' }),
    ]).toHaveSize(4);
  });
});
