import { openLogPage, painted } from '../spec-support/open-log-page';

describe('the sticky header of the table', () => {
  afterEach(() => scrollTo(0, 0));

  it('hides all that scrolls under it, also the labels of buttons', async () => {
    const opened = await openLogPage((log) => {
      for (let at = 0; at < 30; at++) log.error({ type: 'a.do', title: `Event ${at}` });
    });
    // The header of a narrow table does not stick.
    opened.element.style.width = '60rem';
    await (await opened.page.getRow()).open();
    await painted(opened);
    const label = opened.element.querySelector('event-log-details .mdc-button__label')!;
    const head = opened.element.querySelector('th.event-log-head')!;
    const middle = (element: Element) => {
      const { top, height } = element.getBoundingClientRect();
      return top + height / 2;
    };
    // The header sticks to the top of the window.
    scrollBy(0, middle(label) - head.clientHeight / 2);
    await painted(opened);
    expect(middle(label)).toBeCloseTo(middle(head), 0);
    const { left, width } = label.getBoundingClientRect();
    expect(document.elementFromPoint(left + width / 2, middle(label))?.closest('th')).not.toBeNull();
  });
});
