import { Component, inject, output } from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import {
  MatListItem,
  MatListItemIcon,
  MatListItemMeta,
  MatListItemTitle,
  MatNavList,
} from '@angular/material/list';
import { RouterLink, RouterLinkActive } from '@angular/router';

import { Approvals } from '../approvals/approvals';

const PAGES = [
  { path: '/services', label: 'Services', icon: 'lan' },
  { path: '/order', label: 'Order', icon: 'add_circle' },
  { path: '/approvals', label: 'Approvals', icon: 'approval' },
  { path: '/service-keys', label: 'Service keys', icon: 'key' },
  { path: '/billing', label: 'Billing', icon: 'receipt_long' },
  { path: '/activity', label: 'Activity Log', icon: 'history' },
  { path: '/company', label: 'Company', icon: 'apartment' },
  { path: '/profile', label: 'Profile', icon: 'person' },
] as const;

/** The portal's pages. */
@Component({
  selector: 'portal-navigation',
  imports: [
    MatIcon,
    MatListItem,
    MatListItemIcon,
    MatListItemMeta,
    MatListItemTitle,
    MatNavList,
    RouterLink,
    RouterLinkActive,
  ],
  template: `
    <mat-nav-list aria-label="Main">
      @for (page of pages; track page.path) {
        <a
          mat-list-item
          routerLinkActive
          #link="routerLinkActive"
          ariaCurrentWhenActive="page"
          [routerLink]="page.path"
          [activated]="link.isActive"
          (click)="chosen.emit()"
        >
          <mat-icon matListItemIcon [svgIcon]="page.icon" />
          <span matListItemTitle>{{ page.label }}</span>
          @if (page.path === '/approvals' && waiting() > 0) {
            <span matListItemMeta class="waiting">
              {{ waiting() }}<span class="cdk-visually-hidden"> waiting</span>
            </span>
          }
        </a>
      }
    </mat-nav-list>
  `,
  styleUrl: './navigation.scss',
})
export class Navigation {
  readonly chosen = output();

  protected readonly pages = PAGES;
  protected readonly waiting = inject(Approvals).waiting;
}
