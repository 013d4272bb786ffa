import { DOCUMENT, effect, inject, Service, signal } from '@angular/core';

export type Theme = 'light' | 'dark' | 'system';

const STORAGE_KEY = 'fabric-portal.theme';

/** The user's choice between the light theme, the dark theme and that of the system; kept in this browser. */
@Service()
export class ThemeChoice {
  readonly #document = inject(DOCUMENT);
  readonly theme = signal<Theme>(this.#stored());

  constructor() {
    effect(() => {
      const theme = this.theme();
      const root = this.#document.documentElement;
      if (theme === 'system') delete root.dataset['theme'];
      else root.dataset['theme'] = theme;
      this.#store(theme);
    });
  }

  #stored(): Theme {
    try {
      const stored = localStorage.getItem(STORAGE_KEY);
      return stored === 'light' || stored === 'dark' ? stored : 'system';
    } catch {
      // The browser may forbid storage; the choice then lasts only as long as the page.
      return 'system';
    }
  }

  #store(theme: Theme): void {
    try {
      localStorage.setItem(STORAGE_KEY, theme);
    } catch {
      // The browser may forbid storage.
    }
  }
}
