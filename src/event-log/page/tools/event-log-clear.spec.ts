import { openLogPage } from '../spec-support/open-log-page';

describe('EventLogClear', () => {
  const few = () =>
    openLogPage((log) => {
      log.success({ type: 'a.do', title: 'One' });
      log.error({ type: 'b.do', title: 'Two' });
    });

  const focused = () => document.activeElement?.closest('button')?.textContent.trim();

  it('empties the log, and goes on to Undo', async () => {
    const { page, settle } = await few();
    await page.press('Clear log');
    await settle();
    expect(await page.getEmptyText()).toBe('The log is empty');
    expect(await page.getTools()).toEqual(['Undo']);
    expect(await page.getStatus()).toBe('2 events cleared.');
    expect(focused()).toBe('Undo');
  });

  it('brings everything back, and goes on to Clear log', async () => {
    const { page, settle } = await few();
    await page.press('Clear log');
    await settle();
    await page.press('Undo');
    await settle();
    const titles = await Promise.all((await page.getRows()).map((row) => row.getTitle()));
    expect(titles).toEqual(['Two', 'One']);
    expect(await page.getTools()).toEqual(['Export', 'Clear log']);
    expect(await page.getStatus()).toBe('2 events restored.');
    expect(focused()).toBe('Clear log');
  });

  it('keeps Undo when something happens afterwards', async () => {
    const { page, log, settle } = await few();
    await page.press('Clear log');
    await settle();
    log.info({ type: 'c.do', title: 'Three' });
    await settle();
    expect(await page.getTools()).toEqual(['Export', 'Undo', 'Clear log']);
    await page.press('Undo');
    await settle();
    expect((await page.getRows()).length).toBe(3);
  });

  it('leaves operations that are running', async () => {
    const { page, settle, log } = await few();
    const operation = log.start({ type: 'c.do', title: 'Three' });
    await settle();
    await page.press('Clear log');
    await settle();
    expect(await page.getTools()).toEqual(['Export', 'Undo']);
    operation.succeed();
    await settle();
    const row = await page.getRow({ title: 'Three' });
    expect(await row.getSeverity()).toBe('Success');
  });

  it('offers no Undo in the next session', async () => {
    const { page, log, settle } = await few();
    await page.press('Clear log');
    await settle();
    log.endSession();
    await settle();
    expect(await page.getTools()).toEqual([]);
  });
});
