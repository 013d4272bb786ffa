import { makeFile } from './make-file';

/** Each piece takes 10 ms to make, and each pause none. */
function slowly(pieces: readonly string[]) {
  let now = 0;
  const pace = { elapsed: () => now, pause: jasmine.createSpy('pause').and.resolveTo() };
  function* make(): Generator<string> {
    for (const piece of pieces) {
      now += 10;
      yield piece;
    }
  }
  return { pace, pieces: make() };
}

describe('makeFile', () => {
  it('puts the pieces together in UTF-8', async () => {
    const file = await makeFile(['Grö', 'ße'], { type: 'text/csv' });
    expect(await file.text()).toBe('Größe');
    expect(file.type).toBe('text/csv');
  });

  it('pauses again and again, and loses nothing by it', async () => {
    const letters = Array.from('abcdefghijkl');
    const { pace, pieces } = slowly(letters);
    const file = await makeFile(pieces, { type: 'text/plain', pace });
    expect(await file.text()).toBe(letters.join(''));
    expect(pace.pause).toHaveBeenCalledTimes(6);
  });

  it('tells its progress only when it takes longer than a second', async () => {
    const progress = jasmine.createSpy('progress');
    const size = 200;
    const short = slowly(Array<string>(90).fill('.'));
    await makeFile(short.pieces, { type: 'text/plain', pace: short.pace, size, progress });
    expect(progress).not.toHaveBeenCalled();
    const long = slowly(Array<string>(size).fill('.'));
    await makeFile(long.pieces, { type: 'text/plain', pace: long.pace, size, progress });
    expect(progress.calls.first().args).toEqual([0.5]);
    expect(progress.calls.mostRecent().args).toEqual([1]);
  });

  it('gives up when it is told to', async () => {
    const giveUp = new AbortController();
    const { pace, pieces } = slowly(Array<string>(90).fill('.'));
    pace.pause.and.callFake(() => {
      giveUp.abort(new Error('Enough'));
      return Promise.resolve();
    });
    const made = makeFile(pieces, { type: 'text/plain', pace, signal: giveUp.signal });
    await expectAsync(made).toBeRejectedWithError('Enough');
    expect(pace.pause).toHaveBeenCalledTimes(1);
  });
});
