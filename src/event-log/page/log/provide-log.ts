import type { Provider, Type } from '@angular/core';

import { LogExporter } from '../export/log-exporter';
import { FocusKeeper } from '../keyboard/focus-keeper';
import { Panels } from '../panels/panels';
import { LogFormats } from '../time/log-formats';
import { PageClock } from '../time/page-clock';
import { ViewTools } from '../tools/view-tools';
import { providePageDirection } from '../words/page-direction';
import { LogSource } from './log-source';
import { LogView } from './log-view';
import { PageSight } from './page-sight';
import { PageStatus } from './page-status';

/** Provides what a page needs to show the entries of a source. */
export function provideLog(source: Type<LogSource>): Provider[] {
  return [
    source,
    { provide: LogSource, useExisting: source },
    FocusKeeper,
    LogExporter,
    LogFormats,
    LogView,
    PageClock,
    PageSight,
    PageStatus,
    Panels,
    providePageDirection(),
    ViewTools,
  ];
}
