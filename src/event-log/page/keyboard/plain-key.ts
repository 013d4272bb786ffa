const TEXT_FIELDS = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])';

/** The key, if it was pressed alone and nobody has dealt with it yet. */
export function plainKey(event: KeyboardEvent): string | undefined {
  const { altKey, ctrlKey, metaKey, shiftKey, defaultPrevented, isComposing, key } = event;
  // A character may need the Shift key on one keyboard and not on another.
  const isShifted = shiftKey && key.length > 1;
  return altKey || ctrlKey || metaKey || isShifted || defaultPrevented || isComposing ? undefined : key;
}

/** True where keys that are pressed are the user's text. */
export function takesText(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(TEXT_FIELDS) !== null;
}
