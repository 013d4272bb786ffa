import { openLogPage } from '../spec-support/open-log-page';

describe('the details of an operation that ends like the one before it', () => {
  it('stay open, with the focus, in the row that counts both', async () => {
    const { log, clock, page, settle } = await openLogPage();
    const make = () => log.start({ type: 'report.make', title: 'Making the report' });
    make().succeed({ title: 'Report made' });
    clock.advance(1_000);
    const again = make();
    await settle();
    const row = await page.getRow({ title: 'Making the report' });
    await row.focus();
    await row.open();

    again.succeed({ title: 'Report made' });
    await settle();

    const [both, ...others] = await page.getRows();
    expect(others).toEqual([]);
    expect(await both?.getRepeats()).toBe('2 times');
    expect(await both?.isOpen()).toBeTrue();
    expect(document.activeElement?.closest('tr.event-log-row')).not.toBeNull();
  });
});
