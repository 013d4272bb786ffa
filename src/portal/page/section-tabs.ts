import { Component, computed, inject, input } from '@angular/core';
import { MatTabLink, MatTabNav, MatTabNavPanel } from '@angular/material/tabs';
import { type IsActiveMatchOptions, RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';

import { Auth } from '../session/auth';

/** A page as a tab. */
export interface SectionTab {
  readonly path: string;
  readonly label: string;
  /** True for a page that only Company Admins may see. */
  readonly adminsOnly?: boolean;
  /** True if the pages below its path belong to it. */
  readonly withPagesBelow?: boolean;
}

/** Related pages as tabs, each with its own address; a single page needs none. The route's `data` provides the inputs. */
@Component({
  selector: 'portal-section-tabs',
  imports: [MatTabLink, MatTabNav, MatTabNavPanel, RouterLink, RouterLinkActive, RouterOutlet],
  template: `
    @if (shown().length > 1) {
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
    } @else {
      <router-outlet />
    }
  `,
  styles: `
    nav {
      padding-inline: 16px;
      background: var(--portal-card);

      /* Wraps the tabs on a narrow screen instead of hiding some behind arrows. */
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

  /** Ignores query parameters: a filtered page is still the same page. */
  protected readonly match: IsActiveMatchOptions = {
    paths: 'exact',
    queryParams: 'ignored',
    matrixParams: 'ignored',
    fragment: 'ignored',
  };
  protected readonly matchBelow: IsActiveMatchOptions = { ...this.match, paths: 'subset' };
}
