import { openLogPage } from '../spec-support/open-log-page';

describe('Printing the log', () => {
  const rows = (element: HTMLElement) => element.querySelectorAll('tr[data-entry]').length;

  it('shows all matching rows, and afterwards only those in sight', async () => {
    const { element, settle } = await openLogPage((log) => {
      for (let count = 1; count <= 300; count++) log.info({ type: 'a.do', title: `Event ${count}` });
    });
    await settle();
    const before = rows(element);
    expect(before).toBeLessThan(300);
    dispatchEvent(new Event('beforeprint'));
    expect(rows(element)).toBe(300);
    dispatchEvent(new Event('afterprint'));
    expect(rows(element)).toBe(before);
  });

  it('leaves the application around it on the screen', async () => {
    const shell = document.body.appendChild(document.createElement('nav'));
    shell.textContent = 'Navigation';
    await openLogPage((log) => log.info({ type: 'a.do', title: 'Done' }));
    expect(getComputedStyle(shell).display).toBe('block');
    shell.remove();
  });
});
