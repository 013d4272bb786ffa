import { MatButtonToggleHarness } from '@angular/material/button-toggle/testing';
import { MatDialogHarness } from '@angular/material/dialog/testing';
import { MatSelectHarness } from '@angular/material/select/testing';
import { MatSlideToggleHarness } from '@angular/material/slide-toggle/testing';

import { EventLogTextHarness } from './event-log-harness';

/** Drives the content of a dialog of the log page: view options, shortcuts, filter help, what is recorded. */
export class EventLogPanelHarness extends EventLogTextHarness {
  /** CSS selector of the host element, by which loaders find it. */
  static readonly hostSelector = '.event-log-panel';

  /** Returns the texts of the elements that a selector finds. */
  async getTexts(selector: string): Promise<string[]> {
    return this.textsOf(selector);
  }

  /** Clicks the element with this text among those that a selector finds. */
  async click(selector: string, text: string): Promise<void> {
    await this.clickByText(selector, text);
  }

  /** Chooses one of the toggle buttons. */
  async check(text: string): Promise<void> {
    await (await this.locatorFor(MatButtonToggleHarness.with({ text }))()).check();
  }

  /** Returns the text of the chosen option of a select. */
  async getChosen(select: string): Promise<string> {
    return (await this.locatorFor(MatSelectHarness.with({ selector: select }))()).getValueText();
  }

  /** Chooses an option of a select. */
  async choose(select: string, text: string): Promise<void> {
    await (await this.locatorFor(MatSelectHarness.with({ selector: select }))()).clickOptions({ text });
  }

  /** Turns the slide toggle on or off. */
  async switch(on: boolean): Promise<void> {
    const toggle = await this.locatorFor(MatSlideToggleHarness)();
    await (on ? toggle.check() : toggle.uncheck());
  }

  /** Closes the dialog. */
  async close(): Promise<void> {
    await (await this.documentRootLocatorFactory().locatorFor(MatDialogHarness)()).close();
  }
}
