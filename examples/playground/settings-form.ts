import { afterNextRender, Component, computed, ElementRef, inject } from '@angular/core';
import { isActive, Router } from '@angular/router';

import { changeSetting, type Choice, GROUPS, lastChanged, readSettings } from './settings';

/** Matches a window wide enough for the settings and the page side by side. */
const WIDE = '(min-width: 60rem)';

/** Form for all options, each with its name in code. */
@Component({
  selector: 'playground-settings',
  host: { role: 'complementary', 'aria-label': 'Options', lang: 'en', dir: 'ltr' },
  template: `
    <details [open]="open()">
      <summary>
        Options
        @if (changed > 0) {
          <span>({{ changed }} changed)</span>
        }
      </summary>
      <form>
        @for (group of groups; track group.title) {
          <fieldset>
            <legend>{{ group.title }}</legend>
            @for (choice of group.choices; track choice.name) {
              <label [class.playground-changed]="isChanged(choice)">
                <span>
                  {{ choice.label }} <code>{{ choice.code }}</code>
                </span>
                <select #chosen [attr.name]="choice.name" (change)="change(choice, chosen.value)">
                  @for (value of choice.values; track value) {
                    <option [selected]="settings[choice.name] === value">{{ value }}</option>
                  }
                </select>
              </label>
            }
          </fieldset>
        }
      </form>
      @if (changed > 0) {
        <a href="?">Reset all</a>
      }
    </details>
  `,
  styleUrl: './settings-form.scss',
})
export class SettingsForm {
  protected readonly groups = GROUPS;
  protected readonly settings = readSettings();
  protected readonly changed = GROUPS.flatMap(({ choices }) => choices).filter((choice) =>
    this.isChanged(choice),
  ).length;
  readonly #onLogPage = isActive(this.settings.pageLink, inject(Router));
  /** Closed on the log page, which needs the space. */
  protected readonly open = computed(
    () => lastChanged !== undefined || (matchMedia(WIDE).matches && !this.#onLogPage()),
  );

  constructor() {
    const host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    // Each change restarts the application. Keyboard users must keep their place.
    afterNextRender(() => {
      if (lastChanged) host.querySelector<HTMLElement>(`[name="${lastChanged}"]`)?.focus();
    });
  }

  protected isChanged({ name, values }: Choice): boolean {
    return this.settings[name] !== values[0];
  }

  protected change({ name }: Choice, value: string): void {
    changeSetting(name, value);
  }
}
