import { type Page, expect } from '@playwright/test';

import { expectAccessible } from './axe';
import { more, openLog, row, showFilters, table } from './event-log';
import { choose, deployPort, navigateTo, signIn, uniqueName } from './portal';
import { test } from './portal-test';

/** State of the log page: the steps from the previous state, and its accessibility tree. */
interface LogState {
  readonly name: string;
  reach(page: Page): Promise<void>;
  expectTree(page: Page): Promise<void>;
}

/** Closes a dialog, and waits until the page behind it is accessible again. */
async function close(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

const main = (page: Page) => page.getByRole('main');

const STATES: readonly LogState[] = [
  {
    name: 'two events',
    reach: openLog,
    expectTree: (page) =>
      expect(main(page)).toMatchAriaSnapshot(`
        - heading "Session Event Log" [level=1]
        - paragraph: /2 events since .*, 1 error/
        - button "Export"
        - button "More"
        - table "Session events":
          - rowgroup:
            - row:
              - columnheader "Severity"
              - columnheader "Time"
              - columnheader "Event"
              - columnheader "Resource"
              - columnheader "Duration"
          - rowgroup:
            - row:
              - cell "Error"
              - cell /was not deployed/
              - cell /Show details/:
                - button "Copy for support"
                - button "Show details"
            - row:
              - cell "Success"
              - cell "Your profile was updated"
              - cell /Show details/:
                - button "Show details"
      `),
  },
  {
    name: 'details',
    reach: (page) =>
      row(page, 'was not deployed')
        .getByRole('button', { name: /details/ })
        .click(),
    expectTree: (page) =>
      expect(table(page)).toMatchAriaSnapshot(`
        - rowgroup:
          - row:
            - cell /Hide details/:
              - button "Hide details" [expanded]
          - row:
            - cell:
              - term: Reason
              - term: Fields to change
              - definition:
                - list:
                  - listitem:
                    - link "Location"
              - button "Copy for support"
              - term: Event type
              - term: Trace ID
              - definition:
                - button "Copy trace ID"
                - link "Activity Log"
              - heading "Steps" [level=2]
              - list:
                - listitem: /Save the design Succeeded/
                - listitem: /Validate the order Failed/
      `),
  },
  {
    name: 'search and filters',
    reach: showFilters,
    expectTree: (page) =>
      expect(main(page)).toMatchAriaSnapshot(`
        - searchbox "Search events"
        - button "Filter help"
        - listbox "Filter by severity":
          - option "Success 1"
          - option "Error 1"
        - combobox "Category"
        - slider "Timeline"
      `),
  },
  {
    name: 'filter help',
    reach: (page) => page.getByRole('button', { name: 'Filter help' }).click(),
    expectTree: (page) =>
      expect(page.getByRole('dialog', { name: 'Filter help' })).toMatchAriaSnapshot(`
        - term:
          - code: "severity:"
        - definition:
          - button "severity:success"
          - button "severity:error"
        - term:
          - code: "before:"
      `),
  },
  {
    name: 'view options, grouped',
    reach: async (page) => {
      await close(page);
      await more(page, 'View options');
      await choose(page, 'Group by', 'Category');
    },
    expectTree: async (page) => {
      await expect(page.getByRole('dialog', { name: 'View options' })).toMatchAriaSnapshot(`
        - dialog "View options":
          - heading "View options" [level=2]
          - radiogroup "Times":
            - radio "Absolute" [checked]
            - radio "Relative"
          - combobox "Group by": Category
          - combobox "Announce new events to screen readers": All events
          - button "Close"
      `);
      await close(page);
      await expect(table(page).getByRole('rowheader')).toHaveText([/Service\s+1 event/, /Profile\s+1 event/]);
    },
  },
  {
    name: 'what is recorded',
    reach: (page) => more(page, 'What is recorded here'),
    expectTree: (page) =>
      expect(page.getByRole('dialog', { name: 'What is recorded here' })).toMatchAriaSnapshot(`
        - list:
          - listitem
          - listitem
          - listitem: /withheld/
        - list:
          - listitem: /only view/
        - paragraph:
          - link "Activity Log"
      `),
  },
  {
    name: 'a search that finds nothing',
    reach: async (page) => {
      await close(page);
      await more(page, 'Keyboard shortcuts');
      await expect(page.getByRole('switch', { name: 'Use C, / and Esc as shortcuts' })).toBeChecked();
      await expectAccessible(page);
      await close(page);
      await page.getByRole('searchbox', { name: 'Search events' }).fill('severity:warning');
    },
    expectTree: (page) =>
      expect(main(page)).toMatchAriaSnapshot(`
        - searchbox "Search events": severity:warning
        - button "Clear search"
        - paragraph: 0 of 2 events
        - heading "No events match" [level=2]
        - button "Clear filters"
      `),
  },
  {
    name: 'the menu of files',
    reach: async (page) => {
      await page.getByRole('button', { name: 'Clear filters' }).click();
      await page.getByRole('button', { name: 'Export' }).click();
    },
    expectTree: (page) =>
      expect(page.getByRole('menu', { name: 'Export' })).toMatchAriaSnapshot(`
        - menuitem "CSV"
        - menuitem "JSON"
        - menuitem "Markdown"
        - menuitem "Support bundle"
        - menuitem "Copy for support"
        - menuitem "Open a support bundle"
      `),
  },
  {
    name: 'a log that was cleared',
    reach: async (page) => {
      await page.keyboard.press('Escape');
      await more(page, 'Clear log');
      await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
    },
    expectTree: (page) =>
      expect(main(page)).toMatchAriaSnapshot(`
        - heading "The log is empty" [level=2]
        - link "Open a support bundle"
      `),
  },
];

const LOOKS = [
  { width: 1280, height: 900, colorScheme: 'light' },
  { width: 390, height: 844, colorScheme: 'dark' },
] as const;

for (const { colorScheme, ...size } of LOOKS) {
  test(`each state of the log is told in full, in a ${colorScheme} window ${size.width} pixels wide`, async ({
    page,
  }) => {
    test.slow();
    await page.setViewportSize(size);
    await page.emulateMedia({ colorScheme });
    await signIn(page);
    await navigateTo(page, 'Profile');
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByText('Your profile has been updated')).toBeVisible();
    await deployPort(page, { name: uniqueName('Port'), location: 'London Wapping' });
    await expect(page.getByText('London Wapping is full').first()).toBeVisible();

    for (const state of STATES) {
      await test.step(state.name, async () => {
        await state.reach(page);
        await state.expectTree(page);
        await expectAccessible(page);
      });
    }
  });
}
