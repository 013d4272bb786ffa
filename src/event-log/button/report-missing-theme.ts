import { ApplicationRef, DOCUMENT, type Signal, effect, inject } from '@angular/core';

const TOLD = new WeakSet<Document>();

/** Reports a missing theme, once. Nothing else would explain why the log looks foreign. */
export function reportMissingTheme(shown: Signal<boolean>): void {
  const document = inject(DOCUMENT);
  const application = inject(ApplicationRef);
  const looking = effect(() => {
    if (!shown()) return;
    looking.destroy();
    const view = document.defaultView;
    // On a server there are no styles.
    if (!view || TOLD.has(document) || !('getComputedStyle' in view)) return;
    // A test of a component bootstraps nothing, and has no theme.
    if (application.components.length === 0) return;
    if (view.getComputedStyle(document.documentElement).getPropertyValue('--mat-sys-surface') !== '') return;
    TOLD.add(document);
    // eslint-disable-next-line no-console -- not through ErrorHandler, so that tests of the application do not fail
    console.error(
      'ngx-session-event-log: the page has no Material 3 theme tokens, so the log uses system colours. Add ' +
        '@include mat.theme((…)) to the styles of html or, in a Material 2 application, ' +
        'html { @include mat.m2-theme($theme); }.',
    );
  });
}
