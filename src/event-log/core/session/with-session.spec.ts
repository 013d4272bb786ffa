import { InjectionToken, PLATFORM_ID, inject, type Provider } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { BehaviorSubject, NEVER, Subject, filter, firstValueFrom, skip, throwError } from 'rxjs';

import type { EventLogService } from '../event-log-service';
import { setUpLog } from '../spec-support/set-up-log';
import { type EventLogSessionOptions, withSession } from './with-session';

const SAVED = { type: 'configuration.save', title: 'Saved' };
const CHANNEL = 'with-session.spec';

function setUpSession(options: Partial<EventLogSessionOptions> = {}, providers: readonly Provider[] = []) {
  const signedOut = new Subject<void>();
  const session = withSession({ ended: () => signedOut, channel: CHANNEL, ...options });
  return { ...setUpLog({ features: [session], providers }), signedOut };
}

/** Opens another tab of the application, with a stream of the messages that it receives. */
function otherTab(name = CHANNEL) {
  const channel = new BroadcastChannel(name);
  const heard = new Subject<unknown>();
  channel.onmessage = ({ data }: MessageEvent<unknown>) => heard.next(data);
  return { channel, heard };
}

/** Waits until the log is empty. */
function emptied(log: EventLogService) {
  return firstValueFrom(log.entries$.pipe(filter(({ length }) => length === 0)));
}

describe('withSession()', () => {
  it('empties the log whenever the application says that the session has ended', () => {
    const { log, signedOut } = setUpSession();

    for (let session = 1; session <= 2; session++) {
      log.success(SAVED);
      signedOut.next();
      expect(log.entries()).toEqual([]);
      expect(log.available()).toBeFalse();
    }
  });

  it('ends the session when the user or the company changes', () => {
    const account = new BehaviorSubject({ user: 'ada', company: 'bluegum' });
    const { log } = setUpSession({ ended: () => account.pipe(skip(1)) });
    const moves = [
      { user: 'ada', company: 'kestrel' },
      { user: 'nora', company: 'kestrel' },
    ];
    for (const next of moves) {
      const running = log.start({ type: 'service.deploy', title: 'Deploying' });
      const { id } = log.session();
      account.next(next);
      running.fail({ title: 'Of the account before' });
      expect(log.entries()).toEqual([]);
      expect(log.session().id).not.toBe(id);
    }
  });

  it('ignores a state that is emitted on subscription, and says what to return instead', () => {
    const user = new BehaviorSubject<string | undefined>('ada');
    const { log, errors } = setUpSession({ ended: () => user });
    const { id } = log.session();
    log.success(SAVED);
    expect(log.entries().length).toBe(1);
    expect(errors.messages).toEqual([jasmine.stringContaining('pairwise(), filter(')]);

    user.next(undefined);

    expect(log.entries()).toEqual([]);
    expect(log.session().id).not.toBe(id);
  });

  it('creates the stream in an injection context', () => {
    const signedOut = new Subject<void>();
    const auth = new InjectionToken('auth', { factory: () => signedOut });
    const { log } = setUpSession({ ended: () => inject(auth) });
    log.success(SAVED);

    signedOut.next();

    expect(log.entries()).toEqual([]);
  });

  it('reports an error while creating the stream, and leaves the log usable', () => {
    const { log, errors } = setUpSession({
      ended: () => {
        throw new Error('no auth');
      },
    });

    expect(log.success(SAVED).title).toBe('Saved');
    expect(errors.messages).toEqual(['no auth']);
  });

  it('reports an error of the stream, and keeps what is in the log', () => {
    const { log, errors, signedOut } = setUpSession();
    log.success(SAVED);

    signedOut.error(new Error('auth failed'));

    expect(errors.messages).toEqual(['auth failed']);
    expect(log.entries().length).toBe(1);
  });

  it('reports a stream that fails at once', () => {
    const { errors } = setUpSession({ ended: () => throwError(() => new Error('at once')) });

    expect(errors.messages).toEqual(['at once']);
  });

  it('unsubscribes when the application is destroyed', () => {
    const { signedOut } = setUpSession();
    expect(signedOut.observed).toBeTrue();

    TestBed.resetTestingModule();

    expect(signedOut.observed).toBeFalse();
  });

  describe('with other tabs', () => {
    it('notifies them once that the session has ended', async () => {
      const { signedOut } = setUpSession();
      const { channel, heard } = otherTab();
      const first = firstValueFrom(heard);

      signedOut.next();

      expect(await first).toBe('session-ended');
      channel.close();
    });

    it('ends its session when they do, without passing that on', async () => {
      const { log, signedOut } = setUpSession();
      const { channel, heard } = otherTab();
      const messages: unknown[] = [];
      heard.subscribe((message) => messages.push(message));
      log.success(SAVED);

      channel.postMessage('session-ended');
      await emptied(log);
      const own = firstValueFrom(heard);
      signedOut.next();
      await own;

      expect(messages).toEqual(['session-ended']);
      channel.close();
    });

    it('ignores other messages', async () => {
      const { log } = setUpSession();
      const { channel } = otherTab();
      log.success(SAVED);
      const { id } = log.session();

      channel.postMessage('hello');
      channel.postMessage(null);
      // A second channel of this tab receives each message after the log.
      const later = otherTab();
      const fence = firstValueFrom(later.heard);
      channel.postMessage('fence');
      await fence;

      expect(log.session().id).toBe(id);
      channel.close();
      later.channel.close();
    });

    it('does not reach them if the channel is off', () => {
      const made = spyOn(globalThis, 'BroadcastChannel');
      const { log, signedOut } = setUpSession({ channel: false });
      log.success(SAVED);

      signedOut.next();

      expect(made).not.toHaveBeenCalled();
      expect(log.entries()).toEqual([]);
    });

    it('has no channel on a server', () => {
      const made = spyOn(globalThis, 'BroadcastChannel');
      const { signedOut } = setUpSession({}, [{ provide: PLATFORM_ID, useValue: 'server' }]);

      signedOut.next();

      expect(made).not.toHaveBeenCalled();
    });

    it('still ends its own session if the browser forbids the channel', () => {
      spyOn(globalThis, 'BroadcastChannel').and.throwError('The operation is insecure.');
      const { log, errors, signedOut } = setUpSession();
      log.success(SAVED);

      signedOut.next();

      expect(log.entries()).toEqual([]);
      expect(errors.messages).toEqual(['The operation is insecure.']);
    });

    it('has no channel in a browser without BroadcastChannel', () => {
      const { BroadcastChannel } = globalThis;
      Reflect.deleteProperty(globalThis, 'BroadcastChannel');
      try {
        const { log, errors, signedOut } = setUpSession();
        log.success(SAVED);

        signedOut.next();

        expect(log.entries()).toEqual([]);
        expect(errors.all).toEqual([]);
      } finally {
        Object.defineProperty(globalThis, 'BroadcastChannel', {
          value: BroadcastChannel,
          configurable: true,
          writable: true,
        });
      }
    });

    it('closes the channel when the application is destroyed', () => {
      const close = spyOn(BroadcastChannel.prototype, 'close').and.callThrough();
      setUpSession();

      TestBed.resetTestingModule();

      expect(close).toHaveBeenCalledTimes(1);
    });
  });

  it('keeps its session if the stream emits a state at once', () => {
    const { log } = setUpSession({ ended: () => new BehaviorSubject('signed out') });

    expect(log.success(SAVED).title).toBe('Saved');
    expect(log.entries().length).toBe(1);
  });
});

describe('A page that comes back from the back/forward cache', () => {
  const show = (persisted: boolean) => dispatchEvent(new PageTransitionEvent('pageshow', { persisted }));

  it('begins a new session, with or without withSession()', () => {
    const { log } = setUpLog();
    log.success(SAVED);

    show(true);

    expect(log.entries()).toEqual([]);
    expect(log.available()).toBeFalse();
  });

  it('is distinguished from one that is shown for the first time', () => {
    const { log } = setUpLog({ features: [withSession({ ended: () => NEVER, channel: CHANNEL })] });
    log.success(SAVED);

    show(false);

    expect(log.entries().length).toBe(1);
  });

  it('has no effect after the application is destroyed', () => {
    const { log } = setUpLog();
    const { id } = log.session();
    TestBed.resetTestingModule();

    show(true);

    expect(log.session().id).toBe(id);
  });
});
