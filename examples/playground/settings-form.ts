import { afterNextRender, Component, computed, ElementRef, inject } from '@angular/core';
import { isActive, Router } from '@angular/router';

import { changeSetting, type Choice, GROUPS, lastChanged, readSettings } from './settings';

/** Where the window is wide enough to show the settings beside what they change. */
const WIDE = '(min-width: 60rem)';

/** Switches for all options, each with its name in code. */
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
        <a href="?">Set all back</a>
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
  /** The log page needs the room itself. */
  protected readonly open = computed(
    () => lastChanged !== undefined || (matchMedia(WIDE).matches && !this.#onLogPage()),
  );

  constructor() {
    const host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    // Each change starts the application anew, and must not cost those who use the keyboard their place.
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
