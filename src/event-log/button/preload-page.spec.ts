import { Injector } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router, type Routes, provideRouter } from '@angular/router';
import { type Observable, defer, of } from 'rxjs';

import { preloadPage } from './preload-page';

describe('preloadPage()', () => {
  const load = jasmine.createSpy('load').and.resolveTo([]);
  const other = jasmine.createSpy('other').and.resolveTo([]);

  async function preload(routes: Routes, link = '/event-log'): Promise<void> {
    load.calls.reset();
    TestBed.configureTestingModule({ providers: [provideRouter(routes)] });
    await preloadPage(TestBed.inject(Router), link, TestBed.inject(Injector));
  }

  const places: Record<string, [Routes, string?]> = {
    'at the top': [[{ path: 'event-log', loadChildren: load }]],
    'below a shell without a path': [
      [
        {
          path: '',
          children: [
            { path: 'home', loadChildren: other },
            { path: 'event-log', loadChildren: load },
          ],
        },
      ],
    ],
    'below other paths': [
      [{ path: 'my', children: [{ path: 'log', children: [{ path: '', loadComponent: load }] }] }],
      '/my/log',
    ],
    'with a path of two segments': [[{ path: 'my/log', loadChildren: load }], '/my/log'],
    'of a link with a query and a fragment': [
      [{ path: 'event-log', loadChildren: load }],
      '/event-log?tab=2#x',
    ],
    'in a named outlet': [[{ path: 'event-log', outlet: 'side', loadChildren: load }], '/(side:event-log)'],
  };
  for (const [place, [routes, link]] of Object.entries(places)) {
    it(`loads the page of a route ${place}, and nothing else`, async () => {
      await preload(routes, link);
      expect(load).toHaveBeenCalledTimes(1);
      expect(other).not.toHaveBeenCalled();
    });
  }

  it('loads the page inside lazy routes of the application, and nothing else', async () => {
    const own: Routes = [
      { path: '', loadChildren: () => Promise.resolve({ default: page }) },
      { path: 'help', loadComponent: other },
    ];
    const page: Routes = [
      { path: 'viewer', loadComponent: other },
      { path: '', children: [{ path: '', loadComponent: load }] },
    ];
    await preload([{ path: 'event-log', loadChildren: () => of(own) }]);
    expect(load).toHaveBeenCalledTimes(1);
    expect(other).not.toHaveBeenCalled();
  });

  it('subscribes to a route that loads with an observable', async () => {
    const source = jasmine.createSpy<() => Observable<never[]>>('source').and.returnValue(of([]));
    await preload([{ path: 'event-log', loadChildren: () => defer(source) }]);
    expect(source).toHaveBeenCalledTimes(1);
  });

  it('does nothing if the page is elsewhere', async () => {
    await preload([
      { path: 'services', loadChildren: other },
      { path: '**', redirectTo: 'services' },
    ]);
    expect(other).not.toHaveBeenCalled();
  });

  it('ignores a code file that cannot be loaded', async () => {
    const routes = [
      { path: 'event-log', loadChildren: () => Promise.reject(new TypeError('Failed to fetch')) },
    ];
    await expectAsync(preload(routes)).toBeResolved();
  });
});
