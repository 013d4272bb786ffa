import { EnvironmentInjector, createEnvironmentInjector } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { NEVER } from 'rxjs';

import { EVENT_LOG_OPTIONS } from './event-log-options';
import { EventLogService } from './event-log-service';
import { withSink } from './sink/event-log-sink';
import { provideEventLog } from './provide-event-log';
import { withRedaction } from './redaction/with-redaction';
import { withSession } from './session/with-session';
import { inProduction } from './spec-support/in-production';

const TWICE = /is set up more than once\. Call provideEventLog\(\) or EventLogModule\.forRoot\(\) once/;

describe('provideEventLog()', () => {
  it('may be left out: the log works with its defaults', () => {
    expect(TestBed.inject(EventLogService).success({ type: 'a.b', title: 'Done' }).title).toBe('Done');
    expect(TestBed.inject(EVENT_LOG_OPTIONS).capacity).toBe(1_000);
  });

  it('rejects invalid options', () => {
    expect(() => provideEventLog({ capacity: NaN })).toThrowError(/capacity is NaN/);
  });

  it('rejects a second call, and says so', () => {
    TestBed.configureTestingModule({ providers: [provideEventLog(), provideEventLog()] });

    expect(() => TestBed.inject(EventLogService)).toThrowError(TWICE);
  });

  it('rejects another call in a lazily loaded part', () => {
    TestBed.configureTestingModule({ providers: [provideEventLog()] });
    const root = TestBed.inject(EnvironmentInjector);

    expect(() => createEnvironmentInjector([provideEventLog()], root)).toThrowError(TWICE);
  });

  it('lets a lazily loaded part use the log', () => {
    TestBed.configureTestingModule({ providers: [provideEventLog()] });
    const root = TestBed.inject(EnvironmentInjector);

    expect(createEnvironmentInjector([], root).get(EventLogService)).toBe(TestBed.inject(EventLogService));
  });

  it('starts an application that calls it twice in production, with the later options', () => {
    const options = inProduction(() => {
      TestBed.configureTestingModule({
        providers: [provideEventLog({ capacity: 5 }), provideEventLog({ capacity: 7 })],
      });
      return TestBed.inject(EVENT_LOG_OPTIONS);
    });

    expect(options.capacity).toBe(7);
  });

  const features = {
    'withSession()': () => withSession({ ended: () => NEVER }),
    'withRedaction()': () => withRedaction(),
  };
  for (const [name, feature] of Object.entries(features)) {
    it(`rejects ${name} twice, and says what to do`, () => {
      expect(() => provideEventLog({}, feature(), feature())).toThrowError(
        `provideEventLog(): ${name} is given more than once. Combine the calls into one.`,
      );
    });
  }

  it('starts an application that gives a feature twice in production', () => {
    const session = features['withSession()'];
    expect(() => inProduction(() => provideEventLog({}, session(), session()))).not.toThrow();
  });

  it('accepts any number of sinks', () => {
    const heard: string[] = [];
    const sink = (name: string) =>
      withSink(() => ({ write: ({ title }) => heard.push(`${name}: ${title}`) }));
    TestBed.configureTestingModule({ providers: [provideEventLog({}, sink('one'), sink('two'))] });

    TestBed.inject(EventLogService).info({ type: 'a.b', title: 'Told' });

    expect(heard).toEqual(['one: Told', 'two: Told']);
  });
});
