import type { Page } from '@playwright/test';

/** Finds controls and texts that overlap or lie outside the window. */
export function findOverlaps(page: Page, within: string): Promise<string[]> {
  return page.evaluate((selector) => {
    const { isSeen, textsOf, seenLinesOf, nameOf } = window.measures;
    interface Box {
      readonly name: string;
      readonly node: Node;
      readonly box: DOMRect;
    }
    const roots = Array.from(document.querySelectorAll(selector));
    const controls = roots
      .flatMap((root) => Array.from(root.querySelectorAll('a, button, input, select')))
      .filter(isSeen)
      .map((node): Box => ({ name: nameOf(node), node, box: node.getBoundingClientRect() }));
    const texts = roots.flatMap(textsOf).flatMap((node) =>
      seenLinesOf(node).map(({ x, y, width, height }): Box => {
        // A line is higher than its letters, so tight lines may touch.
        const box = new DOMRect(x, y + height / 4, width, height / 2);
        return { name: `“${node.data.trim().slice(0, 40)}”`, node, box };
      }),
    );
    const isOn = (one: Box, other: Box) => {
      if (one.node.contains(other.node) || other.node.contains(one.node)) return false;
      const width = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
      const height = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
      return width > 2 && height > 2;
    };
    const boxes = [...controls, ...texts];
    const found = boxes.flatMap((one, at) => [
      ...(one.box.left < -1 || one.box.right > document.documentElement.clientWidth + 1
        ? [`${one.name} is beyond the window`]
        : []),
      ...boxes
        .slice(at + 1)
        .filter((other) => isOn(one, other))
        .map((other) => `${one.name} and ${other.name}`),
    ]);
    return Array.from(new Set(found));
  }, within);
}

/** Finds clipped texts whose rest is unreachable: they have no tooltip and do not scroll. */
export function findCut(page: Page, within: string): Promise<string[]> {
  return page.evaluate((selector) => {
    const { textsOf, linesOf } = window.measures;
    const clips = (value: string) => value === 'hidden' || value === 'clip';
    const isCut = (text: Text) => {
      for (let element = text.parentElement; element; element = element.parentElement) {
        if (element.title.includes(text.data.trim())) return false;
        const style = getComputedStyle(element);
        const box = element.getBoundingClientRect();
        const isOut = ({ left, right, top, bottom }: DOMRect) =>
          (clips(style.overflowX) && (left < box.left - 1 || right > box.right + 1)) ||
          // Letters are not as high as their line.
          (clips(style.overflowY) && (top < box.top - 4 || bottom > box.bottom + 4));
        if (linesOf(text).some(isOut)) return true;
      }
      return false;
    };
    return Array.from(document.querySelectorAll(selector))
      .flatMap(textsOf)
      .filter(isCut)
      .map(({ data }) => data.trim());
  }, within);
}
