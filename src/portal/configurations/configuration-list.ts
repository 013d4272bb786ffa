import { DatePipe } from '@angular/common';
import { Component, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';

import type { Configuration } from '../../portal-api/contract/index.ts';
import { serviceKindLook } from '../inventory/words/service-kind';
import { SpeedPipe } from '../inventory/words/speed-pipe';
import { BusyButton } from '../page/busy-button';
import type { Attempt } from '../problem/attempt';

/** Saved configurations, each with its actions. */
@Component({
  selector: 'portal-configuration-list',
  imports: [BusyButton, DatePipe, MatButton, SpeedPipe],
  templateUrl: './configuration-list.html',
  styleUrls: ['../theme/action-list.scss', './configuration-list.scss'],
})
export class ConfigurationList {
  readonly configurations = input.required<readonly Configuration[]>();
  /** The changes that are being sent. */
  readonly changing = input.required<Attempt>();
  readonly applied = output<Configuration>();
  readonly renamed = output<Configuration>();
  readonly deleted = output<Configuration>();

  protected readonly kindLook = serviceKindLook;
}
