import type { HttpClient } from '@angular/common/http';
import type { HttpTestingController } from '@angular/common/http/testing';
import { asEvent, type EventLogEntry, type EventLogService } from 'ngx-session-event-log';

import { ALL_NOTIFICATIONS } from '../../../portal-api/contract/all-notifications.ts';
import type { Service } from '../../../portal-api/contract/index.ts';
import { aPort } from '../../testing/samples';
import { setUpEvents } from '../../testing/set-up-events';
import { notificationUpdate } from './notification-events';
import { portalHttpEvents } from './portal-http-events';

describe('Undo in the portal', () => {
  let http: HttpClient;
  let server: HttpTestingController;
  let log: EventLogService;

  beforeEach(() => ({ http, server, log } = setUpEvents(portalHttpEvents)));

  const newest = (): EventLogEntry => log.entries().at(-1)!;
  const titles = () => log.entries().map(({ title }) => title);

  function cancel(service: Partial<Service>): void {
    http.post('/api/services/edge/terminate', { mode: 'CANCEL' }).subscribe();
    server.expectOne('/api/services/edge/terminate').flush({ ...aPort({ uid: 'edge' }), ...service });
  }

  it('restores the lock of a service, as a separate event', () => {
    http.put('/api/services/edge/lock', { locked: true }).subscribe();
    server.expectOne('/api/services/edge/lock').flush(aPort({ uid: 'edge', name: 'Edge', locked: true }));

    log.runAction(newest());
    const unlock = server.expectOne('/api/services/edge/lock');
    expect(unlock.request.body).toEqual({ locked: false });
    unlock.flush(aPort({ uid: 'edge', name: 'Edge', locked: false }));

    expect(titles()).toEqual(['Edge was locked', 'Edge was unlocked']);
    expect(log.entries().map(({ rowAction }) => rowAction?.kind)).toEqual([undefined, 'undo']);
  });

  it('restores a service that was running until it was cancelled', () => {
    const history = [
      { state: 'LIVE', at: '' },
      { state: 'CANCELLED', at: '' },
    ] as const;
    cancel({ state: 'CANCELLED', history: [...history] });
    log.runAction(newest());
    expect(server.expectOne('/api/services/edge/restore').request.method).toBe('POST');
  });

  it('is not offered for changes that cannot be undone', () => {
    cancel({ state: 'DECOMMISSIONED', history: [{ state: 'DECOMMISSIONED', at: '' }] });
    expect(newest().rowAction).toBeUndefined();
    cancel({
      state: 'CANCELLED',
      history: [
        { state: 'DEPLOYABLE', at: '' },
        { state: 'CANCELLED', at: '' },
      ],
    });
    expect(newest().rowAction).toBeUndefined();
  });

  it('restores notification settings, and can itself be undone', () => {
    const changed = { ...ALL_NOTIFICATIONS, financial: false };
    const path = '/api/notification-settings';
    http.put(path, changed, { context: asEvent(notificationUpdate(ALL_NOTIFICATIONS)) }).subscribe();
    server.expectOne(path).flush(changed);
    for (const expected of [ALL_NOTIFICATIONS, changed]) {
      log.runAction(newest());
      const request = server.expectOne(path);
      expect(request.request.body).toEqual(expected);
      request.flush(expected);
    }
    expect(titles().length).toBe(3);
  });

  it('says where to check when the answer about notification settings was lost', () => {
    const context = asEvent(notificationUpdate(ALL_NOTIFICATIONS));
    http
      .put('/api/notification-settings', ALL_NOTIFICATIONS, { context })
      .subscribe({ error: () => undefined });
    server.expectOne('/api/notification-settings').error(new ProgressEvent('error'));
    expect(newest().link).toEqual({ label: 'Check status', link: '/profile/notifications' });
  });
});
