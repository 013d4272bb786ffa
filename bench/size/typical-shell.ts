import { Component, inject, signal } from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { MatListItem, MatNavList } from '@angular/material/list';
import { MatMenu, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import { MatSidenav, MatSidenavContainer, MatSidenavContent } from '@angular/material/sidenav';
import { MatToolbar } from '@angular/material/toolbar';
import { Router, RouterLink, RouterOutlet } from '@angular/router';

import { injectRefresh } from './refresh';

/** Shell of an Angular Material application: toolbar, side navigation, account menu. */
@Component({
  selector: 'size-typical-shell',
  imports: [
    MatButton,
    MatIcon,
    MatIconButton,
    MatListItem,
    MatMenu,
    MatMenuItem,
    MatMenuTrigger,
    MatNavList,
    MatSidenav,
    MatSidenavContainer,
    MatSidenavContent,
    MatToolbar,
    RouterLink,
    RouterOutlet,
  ],
  template: `
    <mat-toolbar>
      <button matIconButton type="button" aria-label="Navigation" (click)="open.set(!open())">
        <mat-icon svgIcon="menu" />
      </button>
      <a matButton routerLink="/">Orders</a>
      <ng-content />
      <button matIconButton type="button" aria-label="Account" [matMenuTriggerFor]="account">
        <mat-icon svgIcon="person" />
      </button>
      <mat-menu #account>
        <button type="button" mat-menu-item (click)="refresh()">Refresh</button>
        <button type="button" mat-menu-item (click)="signOut()">Sign out</button>
      </mat-menu>
    </mat-toolbar>
    <mat-sidenav-container>
      <mat-sidenav mode="side" [opened]="open()">
        <mat-nav-list>
          <a mat-list-item routerLink="/">Orders</a>
          <a mat-list-item routerLink="/customers">Customers</a>
        </mat-nav-list>
      </mat-sidenav>
      <mat-sidenav-content><router-outlet /></mat-sidenav-content>
    </mat-sidenav-container>
  `,
})
export class TypicalShell {
  readonly #router = inject(Router);
  protected readonly open = signal(true);
  protected readonly refresh = injectRefresh();

  protected signOut(): void {
    void this.#router.navigateByUrl('/');
  }
}
