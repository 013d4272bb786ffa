import type { TermMonths } from '../../../portal-api/contract/index.ts';
import { aPort } from '../../testing/samples';
import { setUpEvents } from '../../testing/set-up-events';
import { portalHttpEvents } from './portal-http-events';

describe('the catalogue of changes to services', () => {
  it('says one month and several months', () => {
    const { http, server, log } = setUpEvents(portalHttpEvents);
    for (const termMonths of [1, 12] satisfies TermMonths[]) {
      http.put('/api/services/edge/term', { termMonths }).subscribe();
      server.expectOne('/api/services/edge/term').flush(aPort({ uid: 'edge', name: 'Edge', termMonths }));
    }
    expect(log.entries().map(({ title }) => title)).toEqual([
      'The term of Edge was changed to 1 month',
      'The term of Edge was changed to 12 months',
    ]);
  });
});
