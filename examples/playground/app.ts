import { Component } from '@angular/core';
import { MatToolbar } from '@angular/material/toolbar';
import { RouterLink, RouterOutlet } from '@angular/router';
import { EventLogButton } from 'ngx-session-event-log';

import { CHOICES, changeSetting, readSettings, type Settings } from './settings';

/** A toolbar with the icon, the settings, and the pages. */
@Component({
  selector: 'playground-root',
  imports: [EventLogButton, MatToolbar, RouterLink, RouterOutlet],
  template: `
    <mat-toolbar>
      <a routerLink="/">Playground</a>
      <span class="playground-space"></span>
      <event-log-button [link]="'/event-log'" [peek]="settings.icon === 'peek'" />
    </mat-toolbar>
    <form class="playground-settings" aria-label="Settings">
      @for (choice of choices; track choice.name) {
        <label>
          {{ choice.label }}
          <select #chosen (change)="change(choice.name, chosen.value)">
            @for (value of choice.values; track value) {
              <option [selected]="settings[choice.name] === value">{{ value }}</option>
            }
          </select>
        </label>
      }
    </form>
    <main><router-outlet /></main>
  `,
  styles: `
    .playground-space {
      flex: 1;
    }

    .playground-settings {
      display: flex;
      flex-wrap: wrap;
      gap: 8px 16px;
      padding: 8px 16px;
      font: var(--mat-sys-body-small);
    }

    main {
      padding: 16px;
    }

    a {
      color: inherit;
      text-decoration: none;
    }

    @media print {
      .playground-settings {
        display: none;
      }
    }
  `,
})
export class App {
  protected readonly choices = CHOICES;
  protected readonly settings = readSettings();

  protected change(name: keyof Settings, value: string): void {
    changeSetting(name, value);
  }
}
