import { inject } from '@angular/core';

import type { EventLogEntry } from '../entry/event-log-entry';
import { EventLogService } from '../event-log-service';
import { withSink } from './event-log-sink';
import { setUpLog } from '../spec-support/set-up-log';

const SAVED = { type: 'configuration.save', title: 'Saved' };

function collectingSink() {
  const entries: EventLogEntry[] = [];
  return { entries, feature: withSink(() => ({ write: (entry) => entries.push(entry) })) };
}

describe('A sink', () => {
  it('receives each entry, and each new state of an entry', () => {
    const sink = collectingSink();
    const { log } = setUpLog({ features: [sink.feature] });

    log.success(SAVED);
    const operation = log.start({ type: 'service.deploy', title: 'Deploying' });
    operation.step('Validate').settle({ outcome: 'succeeded' });
    operation.succeed({ title: 'Deployed' });

    expect(sink.entries.map(({ title, outcome, steps }) => [title, outcome, steps[0]?.outcome])).toEqual([
      ['Saved', 'succeeded', undefined],
      ['Deploying', 'running', undefined],
      ['Deploying', 'running', 'running'],
      ['Deploying', 'running', 'succeeded'],
      ['Deployed', 'succeeded', 'succeeded'],
    ]);
  });

  it('receives a repeat as the next state of the row that counts it', () => {
    const sink = collectingSink();
    const { log } = setUpLog({ features: [sink.feature] });

    log.success(SAVED);
    log.success(SAVED);

    expect(sink.entries.map(({ id, count }) => [id, count])).toEqual([
      [log.entries()[0]!.id, 1],
      [log.entries()[0]!.id, 2],
    ]);
  });

  it('receives nothing that the log withholds', () => {
    const sink = collectingSink();
    const { log } = setUpLog({ features: [sink.feature] });

    log.success({ ...SAVED, message: 'password=hunter2' });

    expect(JSON.stringify(sink.entries)).not.toContain('hunter2');
  });

  it('that throws is reported; the log and the other sinks go on', () => {
    const sink = collectingSink();
    const broken = withSink(() => ({
      write: () => {
        throw new Error('full');
      },
    }));
    const { log, errors } = setUpLog({ features: [broken, sink.feature] });

    log.success(SAVED);

    expect(log.entries().length).toBe(1);
    expect(sink.entries.length).toBe(1);
    expect(errors.messages).toEqual(['full']);
  });

  it('whose promise is rejected is reported; the log goes on', async () => {
    const broken = withSink(() => ({ write: () => Promise.reject(new Error('offline')) as never }));
    const { log, errors } = setUpLog({ features: [broken] });

    log.success(SAVED);
    await Promise.resolve();

    expect(log.entries().length).toBe(1);
    expect(errors.messages).toEqual(['offline']);
  });

  it('whose factory throws is reported once; the log and the other sinks go on', () => {
    const sink = collectingSink();
    const broken = withSink(() => {
      throw new Error('no such service');
    });
    const { log, errors } = setUpLog({ features: [broken, sink.feature] });

    log.success(SAVED);
    log.info(SAVED);

    expect(log.entries().length).toBe(2);
    expect(sink.entries.length).toBe(2);
    expect(errors.messages).toEqual(['no such service']);
  });

  it('may record while it is created', () => {
    const sink = collectingSink();
    const eager = withSink(() => {
      inject(EventLogService).info({ type: 'sink.open', title: 'Opened' });
      return { write: () => undefined };
    });
    const { log, errors } = setUpLog({ features: [eager, sink.feature] });

    log.success(SAVED);

    expect(log.entries().map(({ title }) => title)).toEqual(['Saved', 'Opened']);
    expect(errors.all).toEqual([]);
  });

  it('does not receive what it records itself, though the others do', () => {
    const sink = collectingSink();
    const echo = withSink(() => {
      const log = inject(EventLogService);
      return { write: ({ title }) => log.info({ type: 'echo.sound', title: `Echo of ${title}` }) };
    });
    const { log, errors } = setUpLog({ features: [echo, sink.feature] });

    log.success(SAVED);

    expect(log.entries().map(({ title }) => title)).toEqual(['Saved', 'Echo of Saved']);
    expect(sink.entries.map(({ title }) => title)).toEqual(['Echo of Saved', 'Saved']);
    expect(errors.all).toEqual([]);
  });
});
