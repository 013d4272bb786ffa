import { signal } from '@angular/core';
import { of, Subject, throwError } from 'rxjs';

import { EditedCopy } from './edited-copy';

describe('EditedCopy', () => {
  const start = { name: 'Edge', speedMbps: 500 };

  it('follows the saved value, apart from the user’s changes', () => {
    const saved = signal(start);
    const { model } = new EditedCopy(saved);
    expect(model()).toEqual(start);
    model.set({ ...start, name: 'Edge two' });
    saved.set({ name: 'Renamed elsewhere', speedMbps: 900 });
    expect(model()).toEqual({ name: 'Edge two', speedMbps: 900 });
  });

  it('shows the saved value, and keeps what the user has typed since it was sent', async () => {
    const saved = signal(start);
    const copy = new EditedCopy(saved);
    const answer = new Subject<typeof start>();
    copy.model.set({ name: ' Edge two ', speedMbps: 1_000 });
    const sending = copy.send(
      () => answer,
      (asSaved) => asSaved,
    );
    copy.model.update((value) => ({ ...value, speedMbps: start.speedMbps }));
    // The saved value is read again in the meantime.
    saved.set({ ...start });
    expect(copy.model().name).toBe(' Edge two ');
    const asSaved = { name: 'Edge two', speedMbps: 1_000 };
    answer.next(asSaved);
    await sending;
    expect(copy.model()).toEqual({ name: 'Edge two', speedMbps: start.speedMbps });
    saved.set(asSaved);
    expect(copy.model()).toEqual({ name: 'Edge two', speedMbps: start.speedMbps });
  });

  it('shows the value from the server if it differs from the one that was sent', async () => {
    const saved = signal(start);
    const copy = new EditedCopy(saved);
    copy.model.set({ ...start, speedMbps: 1_000 });
    await copy.send(
      () => of(start),
      (asSaved) => asSaved,
    );
    expect(copy.model()).toEqual(start);
  });

  it('keeps changes that could not be saved', async () => {
    const saved = signal(start);
    const copy = new EditedCopy(saved);
    copy.model.set({ ...start, name: 'Edge two' });
    const refused = copy.send(
      () => throwError(() => new Error('refused')),
      () => start,
    );
    await expectAsync(refused).toBeRejected();
    saved.set({ ...start, speedMbps: 900 });
    expect(copy.model()).toEqual({ name: 'Edge two', speedMbps: 900 });
  });
});
