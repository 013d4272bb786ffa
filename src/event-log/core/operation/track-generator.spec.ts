import { HttpErrorResponse } from '@angular/common/http';

import { setUpLog } from '../spec-support/set-up-log';

const IMPORTING = { type: 'order.import', title: 'Importing', succeeded: 'Imported', failed: 'Not imported' };

async function* parts(error?: Error) {
  yield await Promise.resolve(1);
  if (error) throw error;
  yield 2;
}

async function read(source: AsyncGenerator<number>, most = Infinity): Promise<number[]> {
  const values: number[] = [];
  for await (const value of source) {
    values.push(value);
    if (values.length >= most) break;
  }
  return values;
}

describe('track() of an async generator', () => {
  it('begins when it is read, and is done when it ends', async () => {
    const { log } = setUpLog();

    const source = log.track(IMPORTING, () => parts());
    expect(log.entries()).toEqual([]);
    await source.next();
    expect(log.entries()[0]?.outcome).toBe('running');

    expect(await read(source)).toEqual([2]);
    expect(log.entries()).toEqual([jasmine.objectContaining({ title: 'Imported', outcome: 'succeeded' })]);
  });

  it('ends with its error, which is rethrown', async () => {
    const { log } = setUpLog();
    const refused = new HttpErrorResponse({ status: 409, error: { message: 'Full' } });

    await expectAsync(read(log.track(IMPORTING, () => parts(refused)))).toBeRejectedWith(refused);

    expect(log.entries()).toEqual([
      jasmine.objectContaining({ title: 'Not imported', outcome: 'failed', message: 'Full' }),
    ]);
  });

  it('is done if the reader stops early', async () => {
    const { log } = setUpLog();

    expect(
      await read(
        log.track(IMPORTING, () => parts()),
        1,
      ),
    ).toEqual([1]);

    expect(log.entries()[0]?.outcome).toBe('succeeded');
  });
});
