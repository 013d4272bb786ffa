import { TestBed } from '@angular/core/testing';
import { Router, provideRouter } from '@angular/router';

import { EventLogService } from '../core/event-log-service';
import { EventLogTellMe } from './event-log-tell-me';

/** Fake of the notifications of the system, with the user's permission. */
class FakeNotification {
  static permission: NotificationPermission = 'default';
  static answer: NotificationPermission = 'granted';
  static shown: FakeNotification[] = [];
  onclick: (() => void) | undefined;
  closed = false;

  static requestPermission(): Promise<NotificationPermission> {
    FakeNotification.permission = FakeNotification.answer;
    return Promise.resolve(FakeNotification.permission);
  }

  constructor(
    readonly title: string,
    readonly options: NotificationOptions,
  ) {
    FakeNotification.shown.push(this);
  }

  close(): void {
    this.closed = true;
  }
}

describe('Notifying users who are looking elsewhere', () => {
  const real = Object.getOwnPropertyDescriptor(window, 'Notification');
  const ownTitle = document.title;
  let log: EventLogService;
  let tellMe: EventLogTellMe;
  let hidden: jasmine.Spy;

  beforeEach(() => {
    Object.assign(FakeNotification, { permission: 'default', answer: 'granted', shown: [] });
    Object.defineProperty(window, 'Notification', { value: FakeNotification, configurable: true });
    document.title = 'Services';
    TestBed.configureTestingModule({ providers: [provideRouter([])] });
    hidden = spyOnProperty(document, 'hidden').and.returnValue(false);
    log = TestBed.inject(EventLogService);
    tellMe = TestBed.inject(EventLogTellMe);
    TestBed.tick();
  });
  afterEach(() => {
    if (real) Object.defineProperty(window, 'Notification', real);
    document.title = ownTitle;
  });

  function look(away: boolean): void {
    hidden.and.returnValue(away);
    document.dispatchEvent(new Event('visibilitychange'));
    TestBed.tick();
  }

  describe('in the title of the tab', () => {
    it('shows the outcome of an operation, and restores the title when the user comes back', () => {
      const operation = log.start({ type: 'a.do', title: 'Doing' });
      look(true);
      expect(document.title).toBe('Services');
      operation.fail({ title: 'Not done' });
      TestBed.tick();
      expect(document.title).toBe('Error: Not done · Services');
      look(false);
      expect(document.title).toBe('Services');
    });

    it('counts several outcomes', () => {
      const operations = ['One', 'Two'].map((title) => log.start({ type: 'a.do', title }));
      look(true);
      operations[0]?.succeed();
      TestBed.tick();
      operations[1]?.fail();
      TestBed.tick();
      expect(document.title).toBe('2 new events: 1 error · Services');
    });

    it('ignores operations that ended before, begin afterwards, or end while the user is looking', () => {
      const seen = log.start({ type: 'a.do', title: 'Seen' });
      seen.succeed();
      look(true);
      log.start({ type: 'b.do', title: 'Later' }).succeed();
      TestBed.tick();
      look(false);
      log.start({ type: 'c.do', title: 'Seen, too' }).succeed();
      TestBed.tick();
      expect(document.title).toBe('Services');
    });

    it('keeps a title that the application has set meanwhile', () => {
      const operation = log.start({ type: 'a.do', title: 'Doing' });
      look(true);
      operation.succeed();
      TestBed.tick();
      document.title = 'Ports';
      look(false);
      expect(document.title).toBe('Ports');
    });

    it('is restored when the session ends', () => {
      const operation = log.start({ type: 'a.do', title: 'Doing' });
      look(true);
      operation.succeed();
      TestBed.tick();
      log.endSession();
      TestBed.tick();
      expect(document.title).toBe('Services');
    });
  });

  describe('with a notification', () => {
    it('asks for permission only when the user requests it, and shows only the title', async () => {
      const operation = log.start({ type: 'a.do', title: 'Doing', facts: { vlanId: 314 } });
      expect(FakeNotification.permission).toBe('default');
      expect(await tellMe.ask(operation.entry)).toBeTrue();
      expect(tellMe.asked()).toEqual(new Set([operation.entry.id]));
      operation.fail({ title: 'Not done, password=hunter22', message: 'In detail' });
      TestBed.tick();
      const [notification] = FakeNotification.shown;
      expect(FakeNotification.shown).toHaveSize(1);
      expect(notification?.title).toMatch(/^Error: Not done, /);
      expect(notification?.title).not.toContain('hunter22');
      expect(JSON.stringify(notification?.options)).not.toContain('In detail');
      expect(tellMe.asked().size).toBe(0);
    });

    it('is shown, like the title, even if the operation folds into the row of another one', async () => {
      const make = () => log.start({ type: 'report.make', title: 'Making the report' });
      make().succeed({ title: 'Report made' });
      const again = make();
      await tellMe.ask(again.entry);
      look(true);
      again.succeed({ title: 'Report made' });
      TestBed.tick();
      expect(log.entries().map(({ count }) => count)).toEqual([2]);
      expect(FakeNotification.shown.map(({ title }) => title)).toEqual(['Success: Report made']);
      expect(document.title).toBe('Success: Report made · Services');
    });

    it('opens the log', async () => {
      const open = spyOn(TestBed.inject(Router), 'navigateByUrl');
      const operation = log.start({ type: 'a.do', title: 'Doing' });
      await tellMe.ask(operation.entry);
      operation.succeed();
      TestBed.tick();
      FakeNotification.shown[0]?.onclick?.();
      expect(open).toHaveBeenCalledOnceWith('/event-log');
      expect(FakeNotification.shown[0]?.closed).toBeTrue();
    });

    it('is not shown without a request, or after the request was cancelled', async () => {
      const operation = log.start({ type: 'a.do', title: 'Doing' });
      const other = log.start({ type: 'b.do', title: 'Doing that' });
      await tellMe.ask(operation.entry);
      tellMe.forget(operation.entry);
      operation.succeed();
      other.succeed();
      TestBed.tick();
      expect(FakeNotification.shown).toEqual([]);
    });

    it('is not shown if the browser refuses', async () => {
      FakeNotification.answer = 'denied';
      const operation = log.start({ type: 'a.do', title: 'Doing' });
      expect(tellMe.possible).toBeTrue();
      expect(await tellMe.ask(operation.entry)).toBeFalse();
      expect(tellMe.possible).toBeFalse();
      operation.succeed();
      TestBed.tick();
      expect(FakeNotification.shown).toEqual([]);
    });

    it('is not shown in the next session', async () => {
      const operation = log.start({ type: 'a.do', title: 'Doing' });
      await tellMe.ask(operation.entry);
      log.endSession();
      TestBed.tick();
      expect(tellMe.asked().size).toBe(0);
      operation.succeed();
      TestBed.tick();
      expect(FakeNotification.shown).toEqual([]);
    });
  });
});
