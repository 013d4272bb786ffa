import type { Routes } from '@angular/router';

import { signedInGuard } from './session/signed-in-guard';
import { signedOutGuard } from './session/signed-out-guard';
import { ssoReturnGuard } from './session/sso-return-guard';
import { UnavailablePage } from './shell/unavailable-page';

export const routes: Routes = [
  {
    path: 'sign-in',
    title: 'Sign in',
    canActivate: [signedOutGuard],
    loadComponent: () => import('./session/sign-in-page').then((m) => m.SignInPage),
  },
  {
    path: 'sign-in/event-log',
    title: 'Session Event Log',
    canActivate: [signedOutGuard],
    loadComponent: () => import('./session/signed-out-log').then((m) => m.SignedOutLog),
    loadChildren: () => import('./event-log/event-log.routes').then((m) => m.eventLogRoutes),
  },
  {
    path: 'sso',
    canActivate: [ssoReturnGuard],
    children: [],
  },
  {
    path: 'invitation',
    title: 'Invitation',
    loadComponent: () => import('./users/invitation-page').then((m) => m.InvitationPage),
  },
  {
    path: 'unavailable',
    title: 'Not available',
    // Not lazy: it is shown when the server that would deliver it is down.
    component: UnavailablePage,
  },
  {
    path: '',
    canActivate: [signedInGuard],
    canActivateChild: [signedInGuard],
    loadComponent: () => import('./shell/shell').then((m) => m.Shell),
    children: [
      { path: '', pathMatch: 'full', redirectTo: 'services' },
      {
        path: 'services',
        loadChildren: () => import('./inventory/inventory.routes').then((m) => m.inventoryRoutes),
      },
      {
        path: 'order',
        loadChildren: () => import('./ordering/ordering.routes').then((m) => m.orderingRoutes),
      },
      {
        path: 'approvals',
        title: 'Approvals',
        loadComponent: () => import('./approvals/approvals-page').then((m) => m.ApprovalsPage),
      },
      {
        path: 'service-keys',
        title: 'Service keys',
        loadComponent: () => import('./service-keys/service-keys-page').then((m) => m.ServiceKeysPage),
      },
      {
        path: 'billing',
        loadChildren: () => import('./billing/billing.routes').then((m) => m.billingRoutes),
      },
      {
        path: 'activity',
        loadChildren: () => import('./activity/activity.routes').then((m) => m.activityRoutes),
      },
      {
        path: 'event-log',
        title: 'Session Event Log',
        loadChildren: () => import('./event-log/event-log.routes').then((m) => m.eventLogRoutes),
      },
      {
        path: 'company',
        loadChildren: () => import('./company/company.routes').then((m) => m.companyRoutes),
      },
      {
        path: 'profile',
        loadChildren: () => import('./profile/profile.routes').then((m) => m.profileRoutes),
      },
      {
        path: '**',
        title: 'Page not found',
        loadComponent: () => import('./shell/not-found-page').then((m) => m.NotFoundPage),
      },
    ],
  },
];
