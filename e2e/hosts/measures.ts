/** Red, green, blue and alpha; alpha is from 0 to 1. */
type Color = readonly [red: number, green: number, blue: number, alpha: number];

/** Functions that measure what users see, for scripts in the page. */
export interface Measures {
  parse: (color: string) => Color;
  /** Background behind an element, blended from all transparent layers. */
  groundOf: (element: Element | null) => Color;
  /** Opacity of an element, from 0 to 1. */
  opacityOf: (element: Element) => number;
  contrast: (front: Color, back: Color) => number;
  isSeen: (element: Element) => boolean;
  /** Visible text nodes below an element, without those only for screen readers. */
  textsOf: (root: Element) => Text[];
  /** Rectangles of a text on the screen, one per line. */
  linesOf: (text: Text) => DOMRect[];
  /** Parts of these rectangles that are not clipped or scrolled out of view. */
  seenLinesOf: (text: Text) => DOMRect[];
  /** Short description that identifies an element. */
  nameOf: (element: Element) => string;
}

declare global {
  interface Window {
    measures: Measures;
  }
}

/** Installs {@link Measures} in the page. The function runs there, so it must be self-contained. */
export function installMeasures(): void {
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const parse = (color: string): Color => {
    if (!context) throw new Error('There is no canvas.');
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = color;
    context.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
    return [red, green, blue, alpha / 255];
  };
  const over = (front: Color, back: Color): Color => {
    const mix = (at: 0 | 1 | 2) => front[at] * front[3] + back[at] * (1 - front[3]);
    return [mix(0), mix(1), mix(2), 1];
  };
  const canvas = (): Color => {
    const probe = document.documentElement.appendChild(document.createElement('span'));
    probe.style.cssText = 'position:fixed;background:Canvas';
    const color = parse(getComputedStyle(probe).backgroundColor);
    probe.remove();
    return color;
  };
  const groundOf = (element: Element | null): Color => {
    if (!element) return canvas();
    const own = parse(getComputedStyle(element).backgroundColor);
    return own[3] === 1 ? own : over(own, groundOf(element.parentElement));
  };
  const opacityOf = (element: Element): number => {
    const parent = element.parentElement;
    return Number(getComputedStyle(element).opacity) * (parent ? opacityOf(parent) : 1);
  };
  const light = ([red, green, blue]: Color) => {
    const [r = 0, g = 0, b = 0] = [red, green, blue].map((value) => {
      const share = value / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (front: Color, back: Color) => {
    const [one, other] = [light(over(front, back)), light(back)];
    return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  };
  const isSeen = (element: Element) => {
    const { width, height } = element.getBoundingClientRect();
    if (width <= 1 || height <= 1) return false;
    // Texts for screen readers are clipped to nothing.
    for (let around: Element | null = element; around; around = around.parentElement)
      if (getComputedStyle(around).clipPath === 'inset(50%)') return false;
    if (element.closest('.cdk-visually-hidden')) return false;
    return element.checkVisibility({ visibilityProperty: true }) && opacityOf(element) > 0;
  };
  const textsOf = (root: Element) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      if (text.data.trim() && text.parentElement && isSeen(text.parentElement)) texts.push(text);
    }
    return texts;
  };
  const isEmpty = ({ width, height }: DOMRect) => width <= 1 || height <= 1;
  const linesOf = (text: Text) => {
    const range = document.createRange();
    range.selectNodeContents(text);
    return Array.from(range.getClientRects()).filter((line) => !isEmpty(line));
  };
  const seenLinesOf = (text: Text) => {
    let lines = linesOf(text);
    for (let around = text.parentElement; around; around = around.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(around);
      const box = around.getBoundingClientRect();
      lines = lines.map((line) => {
        const [left, right] =
          overflowX === 'visible'
            ? [line.left, line.right]
            : [Math.max(line.left, box.left), Math.min(line.right, box.right)];
        const [top, bottom] =
          overflowY === 'visible'
            ? [line.top, line.bottom]
            : [Math.max(line.top, box.top), Math.min(line.bottom, box.bottom)];
        return new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
      });
    }
    return lines.filter((line) => !isEmpty(line));
  };
  const nameOf = (element: Element) => {
    const name = element.getAttribute('aria-label') ?? (element.textContent.trim() || element.className);
    return `${element.localName} “${name.replaceAll(/\s+/g, ' ').slice(0, 40)}”`;
  };
  window.measures = { parse, groundOf, opacityOf, contrast, isSeen, textsOf, linesOf, seenLinesOf, nameOf };
}
