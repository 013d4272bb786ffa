import { Directionality } from '@angular/cdk/bidi';
import { NgComponentOutlet } from '@angular/common';
import { ChangeDetectionStrategy, Component, type Injector, type Type, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import {
  MAT_DIALOG_DATA,
  MatDialog,
  MatDialogActions,
  MatDialogClose,
  MatDialogTitle,
} from '@angular/material/dialog';

import { injectPageIntl } from '../words/event-log-page-intl';
import { EventLogAbout } from './event-log-about';
import { EventLogFilterHelp } from './event-log-filter-help';
import { EventLogKeyboard } from './event-log-keyboard';
import { EventLogViewOptions } from './event-log-view-options';

/** Names of the dialogs of the page, which are also the names of their headings among its texts. */
export type PanelName = 'viewOptions' | 'recorded' | 'shortcuts' | 'filterHelp';

const CONTENTS: Readonly<Record<PanelName, Type<unknown>>> = {
  viewOptions: EventLogViewOptions,
  recorded: EventLogAbout,
  shortcuts: EventLogKeyboard,
  filterHelp: EventLogFilterHelp,
};

/** Dialog of the page: its heading, its content, and a button that closes it. */
@Component({
  selector: 'event-log-panel',
  imports: [MatButton, MatDialogActions, MatDialogClose, MatDialogTitle, NgComponentOutlet],
  template: `
    <h2 mat-dialog-title>{{ intl()[name] }}</h2>
    <ng-container [ngComponentOutlet]="content" />
    <mat-dialog-actions align="end">
      <button type="button" matButton mat-dialog-close>{{ intl().close }}</button>
    </mat-dialog-actions>
  `,
  host: { '[lang]': 'intl().locale' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EventLogPanel {
  protected readonly name = inject<PanelName>(MAT_DIALOG_DATA);
  protected readonly content = CONTENTS[this.name];
  protected readonly intl = injectPageIntl();
}

/** @param opener element that receives the focus when the dialog closes */
export function openPanel(name: PanelName, opener: HTMLElement, injector: Injector): void {
  injector.get(MatDialog).open(EventLogPanel, {
    injector,
    direction: injector.get(Directionality).value,
    data: name,
    // The application's default options may leave out those of Material.
    role: 'dialog',
    closeOnNavigation: true,
    restoreFocus: opener,
    autoFocus: 'first-heading',
    width: '32rem',
    maxWidth: 'calc(100vw - 2rem)',
    panelClass: ['event-log-panel', 'event-log-overlay'],
  });
}
