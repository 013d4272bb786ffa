import type { Injector, Type } from '@angular/core';
import { MatDialog, MatDialogConfig } from '@angular/material/dialog';

import { EventLogAbout } from './event-log-about';
import { EventLogFilterHelp } from './event-log-filter-help';
import { EventLogKeyboard } from './event-log-keyboard';
import { EventLogViewOptions } from './event-log-view-options';

/** Names of the dialogs of the page. */
export type PanelName = 'viewOptions' | 'recorded' | 'shortcuts' | 'filterHelp';

const PANELS: Readonly<Record<PanelName, Type<unknown>>> = {
  viewOptions: EventLogViewOptions,
  recorded: EventLogAbout,
  shortcuts: EventLogKeyboard,
  filterHelp: EventLogFilterHelp,
};

/** @param opener element that receives the focus when the dialog closes */
export function openPanel(
  name: PanelName,
  opener: HTMLElement,
  injector: Injector,
  direction: 'ltr' | 'rtl',
): void {
  const config = Object.assign(new MatDialogConfig(), {
    injector,
    direction,
    restoreFocus: opener,
    autoFocus: 'first-heading',
    width: '32rem',
    maxWidth: 'calc(100vw - 2rem)',
    panelClass: ['event-log-panel', 'event-log-overlay'],
  });
  injector.get(MatDialog).open(PANELS[name], config);
}
