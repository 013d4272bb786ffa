import { Component } from '@angular/core';
import { MatToolbar } from '@angular/material/toolbar';
import { RouterLink, RouterOutlet } from '@angular/router';
import { EventLogButton } from 'ngx-session-event-log';

import { readSettings } from './settings';
import { SettingsForm } from './settings-form';

/** A toolbar with the icon, the settings, and the pages. */
@Component({
  selector: 'playground-root',
  imports: [EventLogButton, MatToolbar, RouterLink, RouterOutlet, SettingsForm],
  template: `
    <header>
      <mat-toolbar>
        <a routerLink="/">Playground</a>
        <span class="playground-space"></span>
        <a class="playground-documents" href="../">Documents</a>
        <event-log-button [peek]="settings.icon === 'peek'" [link]="iconLink" />
      </mat-toolbar>
    </header>
    <playground-settings />
    <main><router-outlet /></main>
  `,
  styles: `
    .playground-space {
      flex: 1;
    }

    .playground-documents {
      padding: 8px;
      font: var(--mat-sys-label-large);
    }

    main {
      padding: 16px;
    }

    a {
      color: inherit;
    }

    a:not(.playground-documents) {
      text-decoration: none;
    }
  `,
})
export class App {
  protected readonly settings = readSettings();
  protected readonly iconLink =
    this.settings.iconLink === 'pageLink' ? this.settings.pageLink : this.settings.iconLink;
}
