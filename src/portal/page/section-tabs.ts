import { Component, computed, inject, input } from '@angular/core';
import { MatTabLink, MatTabNav, MatTabNavPanel } from '@angular/material/tabs';
import { type IsActiveMatchOptions, RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';

import { Auth } from '../session/auth';

/** A page as a tab. */
export interface SectionTab {
  readonly path: string;
  readonly label: string;
  /** True for what only a Company Admin may see. */
  readonly adminsOnly?: boolean;
  /** True where the pages below its address belong to it. */
  readonly withPagesBelow?: boolean;
}

/** Pages that belong together as tabs, each with an address of its own. The route's `data` gives its inputs. */
@Component({
  selector: 'portal-section-tabs',
  imports: [MatTabLink, MatTabNav, MatTabNavPanel, RouterLink, RouterLinkActive, RouterOutlet],
  template: `
    <nav
      mat-tab-nav-bar
      mat-stretch-tabs="false"
      [attr.aria-label]="label()"
      [disablePagination]="true"
      [tabPanel]="panel"
    >
      @for (tab of shown(); track tab.path) {
        <a
          mat-tab-link
          routerLinkActive
          #link="routerLinkActive"
          [routerLink]="tab.path"
          [routerLinkActiveOptions]="tab.withPagesBelow ? matchBelow : match"
          [active]="link.isActive"
        >
          {{ tab.label }}
        </a>
      }
    </nav>
    <mat-tab-nav-panel #panel><router-outlet /></mat-tab-nav-panel>
  `,
  styles: `
    nav {
      padding-inline: 16px;
      background: var(--portal-card);

      /* Where one line has no room for all of them, none hides behind arrows. */
      ::ng-deep .mat-mdc-tab-links {
        flex-wrap: wrap;
      }
    }
  `,
})
export class SectionTabs {
  readonly #isAdmin = inject(Auth).isCompanyAdmin;

  readonly label = input.required<string>();
  readonly tabs = input.required<readonly SectionTab[]>();

  protected readonly shown = computed(() =>
    this.tabs().filter(({ adminsOnly }) => adminsOnly !== true || this.#isAdmin()),
  );

  /** A page stays the same page whatever it is filtered by. */
  protected readonly match: IsActiveMatchOptions = {
    paths: 'exact',
    queryParams: 'ignored',
    matrixParams: 'ignored',
    fragment: 'ignored',
  };
  protected readonly matchBelow: IsActiveMatchOptions = { ...this.match, paths: 'subset' };
}
