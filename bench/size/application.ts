import { type HttpInterceptorFn, provideHttpClient, withInterceptors } from '@angular/common/http';
import { Component, makeEnvironmentProviders, provideZonelessChangeDetection } from '@angular/core';
import { MatIconButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { MatToolbar } from '@angular/material/toolbar';
import { RouterLink, RouterOutlet, type Routes, provideRouter } from '@angular/router';

import { injectRefresh } from './refresh';

/** Shell of the application, with a slot in its toolbar. */
@Component({
  selector: 'size-shell',
  imports: [MatIcon, MatIconButton, MatToolbar, RouterLink, RouterOutlet],
  template: `
    <mat-toolbar>
      <a routerLink="/">Orders</a>
      <button matIconButton type="button" aria-label="Refresh" (click)="refresh()">
        <mat-icon svgIcon="refresh" />
      </button>
      <ng-content />
    </mat-toolbar>
    <router-outlet />
  `,
})
export class Shell {
  protected readonly refresh = injectRefresh();
}

const ownInterceptor: HttpInterceptorFn = (request, next) =>
  next(request.clone({ setHeaders: { 'X-Application': 'size' } }));

/** Provides the application and its additions. */
export function provideApplication(routes: Routes = [], ...interceptors: HttpInterceptorFn[]) {
  return makeEnvironmentProviders([
    provideZonelessChangeDetection(),
    provideRouter([
      { path: '', loadComponent: () => import('./orders-page') },
      { path: 'invoices', loadComponent: () => import('./invoices-page') },
      { path: 'settings', loadComponent: () => import('./settings-page') },
      ...routes,
    ]),
    provideHttpClient(withInterceptors([ownInterceptor, ...interceptors])),
  ]);
}
