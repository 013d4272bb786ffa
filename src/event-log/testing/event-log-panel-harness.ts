import { MatButtonToggleHarness } from '@angular/material/button-toggle/testing';
import { MatDialogHarness } from '@angular/material/dialog/testing';
import { MatSelectHarness } from '@angular/material/select/testing';
import { MatSlideToggleHarness } from '@angular/material/slide-toggle/testing';

import { EventLogTextHarness } from './event-log-harness';

/** Drives what is in a dialog of the log page: view options, shortcuts, filter help, what is recorded. */
export class EventLogPanelHarness extends EventLogTextHarness {
  /** CSS selector of the host element, by which loaders find it. */
  static readonly hostSelector = '.event-log-panel';

  /** The texts of what a selector finds in it. */
  async getTexts(selector: string): Promise<string[]> {
    return this.textsOf(selector);
  }

  /** Clicks what a selector finds in it and has this text. */
  async click(selector: string, text: string): Promise<void> {
    await this.clickByText(selector, text);
  }

  /** Chooses one of the buttons that stand side by side. */
  async check(text: string): Promise<void> {
    await (await this.locatorFor(MatButtonToggleHarness.with({ text }))()).check();
  }

  /** The text of the option that is chosen in a select. */
  async getChosen(select: string): Promise<string> {
    return (await this.locatorFor(MatSelectHarness.with({ selector: select }))()).getValueText();
  }

  /** Chooses an option of a select. */
  async choose(select: string, text: string): Promise<void> {
    await (await this.locatorFor(MatSelectHarness.with({ selector: select }))()).clickOptions({ text });
  }

  /** Switches its toggle on or off. */
  async switch(on: boolean): Promise<void> {
    const toggle = await this.locatorFor(MatSlideToggleHarness)();
    await (on ? toggle.check() : toggle.uncheck());
  }

  /** Closes it. */
  async close(): Promise<void> {
    await (await this.documentRootLocatorFactory().locatorFor(MatDialogHarness)()).close();
  }
}
