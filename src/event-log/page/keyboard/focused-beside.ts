/** Returns the focused element of the document or the shadow root that an element is in. */
export function focusedBeside(element: Element): Element | null {
  return (element.getRootNode() as Document | ShadowRoot).activeElement;
}
