import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { ChangeDetectionStrategy, Component, type EnvironmentProviders, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { RouterOutlet, provideRouter } from '@angular/router';
import { EventLogButton, EventLogService, provideEventLog } from 'ngx-session-event-log';
import { EventLogButtonHarness, EventLogPeekHarness } from 'ngx-session-event-log/testing';

import { withPeek } from '../with-peek';

@Component({
  selector: 'event-log-shell',
  imports: [EventLogButton, RouterOutlet],
  template: `
    <header>
      <button type="button" id="before">Before</button>
      <event-log-button [peek]="peek()" />
      <button type="button" id="after">After</button>
    </header>
    <main><h1>Services</h1></main>
    <router-outlet />
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
class Shell {
  readonly peek = signal(true);
}

@Component({
  selector: 'event-log-peek-target',
  template: '',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
class Blank {}

export const log = () => TestBed.inject(EventLogService);

/** An application with the icon that opens the peek. */
export async function setUpPeek(...providers: EnvironmentProviders[]) {
  TestBed.configureTestingModule({
    providers: [
      provideRouter([{ path: '**', component: Blank }]),
      provideEventLog({}, withPeek()),
      ...providers,
    ],
  });
  const fixture = TestBed.createComponent(Shell);
  const loader = TestbedHarnessEnvironment.loader(fixture);
  const button = await loader.getHarness(EventLogButtonHarness);
  const element = fixture.nativeElement as HTMLElement;
  const icon = () => element.querySelector<HTMLElement>('event-log-button .event-log-icon');
  const dialog = () => element.querySelector<HTMLElement>('event-log-peek');
  const open = async () => {
    await button.click();
    return loader.getHarness(EventLogPeekHarness);
  };
  return { fixture, button, element, icon, dialog, open };
}
