import { openLogPage } from '../spec-support/open-log-page';
import { nextRow } from './row-focus';

describe('nextRow', () => {
  const from = (row: number) => ({ row, count: 100, page: 10 });

  it('moves from row to row', () => {
    expect(nextRow('ArrowDown', from(4))).toBe(5);
    expect(nextRow('ArrowUp', from(4))).toBe(3);
    expect(nextRow('PageDown', from(4))).toBe(14);
    expect(nextRow('PageUp', from(14))).toBe(4);
    expect(nextRow('Home', from(4))).toBe(0);
    expect(nextRow('End', from(4))).toBe(99);
  });

  it('stays in the table', () => {
    expect(nextRow('ArrowUp', from(0))).toBe(0);
    expect(nextRow('PageUp', from(3))).toBe(0);
    expect(nextRow('ArrowDown', from(99))).toBe(99);
    expect(nextRow('PageDown', from(95))).toBe(99);
  });

  it('moves from the table itself to the first row', () => {
    expect(nextRow('ArrowDown', from(-1))).toBe(0);
  });

  it('ignores other keys', () => {
    for (const key of ['a', 'Enter', 'Tab', ' ', 'toString']) expect(nextRow(key, from(4))).toBeUndefined();
  });
});

describe('Page Down', () => {
  it('moves by what is seen of a small scroll container, not by the height of the window', async () => {
    const { element, settle } = await openLogPage((log) => {
      for (let count = 0; count < 40; count++) log.info({ type: 'a.do', title: `Event ${count}` });
    });
    Object.assign(element.style, { display: 'block', height: '320px', overflow: 'auto' });
    element.querySelector<HTMLElement>('.event-log-toggle')?.focus();
    const key = { key: 'PageDown', bubbles: true, cancelable: true };
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', key));
    await settle();
    const moved = Number(document.activeElement?.closest('tr')?.getAttribute('aria-rowindex')) - 2;
    const { offsetHeight } = element.querySelector<HTMLElement>('.event-log-row')!;
    expect(moved).toBeGreaterThan(0);
    expect(moved).toBeLessThan(320 / offsetHeight);
  });
});
