import { HttpClient } from '@angular/common/http';
import { TestBed } from '@angular/core/testing';
import { filter, firstValueFrom } from 'rxjs';

import { setUp } from '../set-up';
import { OrderStream, providers } from './server-sent-events';

/** For specs: creates a URL that serves a real event stream. */
function streamOf(...events: readonly object[]): string {
  const lines = events.map((event) => `event: order\ndata: ${JSON.stringify(event)}\n\n`);
  return URL.createObjectURL(new Blob(lines, { type: 'text/event-stream' }));
}

describe('Server-sent events, as the guide follows them', () => {
  const order = (...events: readonly object[]) => {
    const under = setUp(providers);
    TestBed.inject(HttpClient).post('/api/orders', {}).subscribe();
    under.server.expectOne('/api/orders').flush({ id: '7' }, { status: 202, statusText: 'Accepted' });
    const { title, outcome } = under.logged.event();
    expect([title, outcome]).toEqual(['Order 7 is on its way', 'pending']);
    TestBed.inject(OrderStream).follow(streamOf(...events));
    return under;
  };

  it('end the row that the request began', async () => {
    const { log, logged } = order({ id: '7', state: 'picked' }, { id: '7', state: 'delivered' });

    await firstValueFrom(log.entries$.pipe(filter(([entry]) => entry?.outcome === 'succeeded')));

    const { title, steps } = logged.event();
    expect([title, steps.map((step) => step.title)]).toEqual([
      'Order 7 was delivered',
      [jasmine.any(String), 'The order was picked'],
    ]);
  });

  it('say why nothing came of it', async () => {
    const { log, logged } = order({ id: '7', state: 'refused', reason: 'Sold out.' });

    await firstValueFrom(log.entries$.pipe(filter(([entry]) => entry?.outcome === 'failed')));

    const { title, message } = logged.event();
    expect([title, message]).toEqual(['Order 7 was refused', 'Sold out.']);
  });
});
