const TEXT_FIELDS = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])';

/** Returns the key if it was pressed without modifiers and not handled yet. */
export function plainKey(event: KeyboardEvent): string | undefined {
  const { altKey, ctrlKey, metaKey, shiftKey, defaultPrevented, isComposing, key } = event;
  // A character may need the Shift key on one keyboard and not on another.
  const isShifted = shiftKey && key.length > 1;
  return altKey || ctrlKey || metaKey || isShifted || defaultPrevented || isComposing ? undefined : key;
}

/** True if pressed keys are text input. */
export function takesText(target: EventTarget | null | undefined): boolean {
  return target instanceof Element && target.closest(TEXT_FIELDS) !== null;
}
