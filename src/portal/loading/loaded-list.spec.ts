import { HttpTestingController } from '@angular/common/http/testing';
import { ApplicationRef } from '@angular/core';
import { TestBed } from '@angular/core/testing';

import { providePortalTesting } from '../testing/provide-portal-testing';
import { LoadedList } from './loaded-list';

describe('LoadedList', () => {
  let server: HttpTestingController;
  let list: LoadedList<string>;

  beforeEach(() => {
    TestBed.configureTestingModule({ providers: providePortalTesting() });
    server = TestBed.inject(HttpTestingController);
    list = TestBed.runInInjectionContext(() => new LoadedList<string>(() => '/api/things'));
    TestBed.tick();
  });

  const stable = () => TestBed.inject(ApplicationRef).whenStable();

  it('holds the records of all pages, and none until all are read', async () => {
    server.expectOne('/api/things?limit=500').flush({ records: ['a', 'b'], before: 'one' });
    TestBed.tick();
    expect(list.value()).toBeUndefined();
    server.expectOne('/api/things?limit=500&before=one').flush({ records: ['c'], before: 'two' });
    server.expectOne('/api/things?limit=500&before=two').flush({ records: ['d'] });
    await stable();
    expect(list.value()).toEqual(['a', 'b', 'c', 'd']);
  });

  it('reports that a later page could not be read, and keeps its value', async () => {
    server.expectOne('/api/things?limit=500').flush({ records: ['a'] });
    await stable();
    expect(list.value()).toEqual(['a']);
    list.reload();
    TestBed.tick();
    server.expectOne('/api/things?limit=500').flush({ records: ['b'], before: 'one' });
    server.expectOne('/api/things?limit=500&before=one').error(new ProgressEvent('error'));
    await stable();
    expect(list.problem()?.status).toBe(0);
    expect(list.value()).toEqual(['a']);
  });
});
