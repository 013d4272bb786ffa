import { TestBed } from '@angular/core/testing';
import { EMPTY, catchError, from, mergeMap, toArray } from 'rxjs';

import type { EventLogOperation } from '../core/operation/event-log-operation';
import { careless, setUpHttp } from './spec-support/set-up-http';

const REMOVING = { type: 'item.remove', title: 'Removing items', succeeded: 'Items removed' };

/** Removes items, of which the first is refused, and ignores that. */
function remove(atOnce: number, items = [1, 2]) {
  const under = setUpHttp({ rules: [] });
  const { log, http, clock, backend } = under;
  const work = (operation: EventLogOperation) =>
    from(items).pipe(
      mergeMap((id) => {
        const context = operation.httpContext();
        return http.delete(`/api/items/${id}`, { context }).pipe(catchError(() => EMPTY));
      }, atOnce),
      toArray(),
    );
  log.track(REMOVING, work).subscribe(careless);
  clock.pass(50);
  backend.expectOne('/api/items/1').flush({ detail: 'In use' }, { status: 409, statusText: 'Conflict' });
  for (const id of items.slice(1)) {
    clock.pass(50);
    backend.expectOne(`/api/items/${id}`).flush({});
  }
  return log.entries().map(({ outcome, severity, message }) => [outcome, severity, message]);
}

describe('Work that goes on after one of its requests was refused', () => {
  it('was done in part if the others were sent at the same time, even if they are answered later', () => {
    expect(remove(2)).toEqual([['succeeded', 'warning', 'In use']]);
  });

  it('was done if a later request for the same thing made up for it', () => {
    expect(remove(1, [1, 1])).toEqual([['succeeded', 'success', undefined]]);
  });

  it('was done in part if the others were for other things, or succeeded several times, which a retry does not', () => {
    for (const items of [
      [1, 2],
      [1, 2, 3],
      [1, 1, 1],
    ]) {
      expect(remove(1, items)).toEqual([['succeeded', 'warning', 'In use']]);
      TestBed.resetTestingModule();
    }
  });
});
