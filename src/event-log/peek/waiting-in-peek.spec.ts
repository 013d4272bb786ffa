import { log, setUpPeek } from './spec-support/set-up-peek';

describe('New events while the peek is open', () => {
  it('lets new events wait, so that no row moves that is read', async () => {
    const { open, dialog, button, fixture } = await setUpPeek();
    const operation = log().start({ type: 'a.do', title: 'Doing' });
    log().info({ type: 'a.do', title: 'One' });
    const peek = await open();
    const titles = async () => (await peek.getEntries()).map(({ title }) => title);
    expect(await peek.getWaiting()).toBeNull();
    log().error({ type: 'a.do', title: 'Two' });
    log().info({ type: 'a.do', title: 'Three' });
    operation.succeed({ title: 'Done' });
    await fixture.whenStable();
    expect(await titles()).toEqual(['Done', 'One']);
    expect(await peek.getWaiting()).toBe('Show 2 new events');
    expect(await button.getBadge()).toBe('3');
    await peek.showNew();
    await fixture.whenStable();
    expect((await titles()).sort()).toEqual(['Done', 'One', 'Three', 'Two']);
    expect(await peek.getWaiting()).toBeNull();
    expect(await button.getBadge()).toBeNull();
    expect(document.activeElement).toBe(dialog());
  });

  it('shows what comes after the log was cleared', async () => {
    const { open, fixture } = await setUpPeek();
    log().info({ type: 'a.do', title: 'One' });
    const peek = await open();
    log().clear();
    await fixture.whenStable();
    log().info({ type: 'a.do', title: 'Two' });
    await fixture.whenStable();
    expect((await peek.getEntries()).map(({ title }) => title)).toEqual(['Two']);
  });
});
