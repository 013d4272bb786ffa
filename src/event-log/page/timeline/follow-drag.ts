/** Reactions to a pointer that is held down. */
export interface Drag {
  move(event: PointerEvent): void;
  end(event: PointerEvent): void;
  /** It was something else, for instance the begin of scrolling. */
  cancel(): void;
}

/** Follows a pointer, wherever it goes, from being put down until it is lifted. */
export function followDrag(down: PointerEvent, drag: Drag): void {
  const { ownerDocument } = down.currentTarget as HTMLElement;
  const over = new AbortController();
  // On the way down, so that nobody can hold it back.
  const options = { capture: true, signal: over.signal };
  const on = (type: 'pointermove' | 'pointerup' | 'pointercancel', listen: (event: PointerEvent) => void) =>
    ownerDocument.addEventListener(
      type,
      (event) => {
        if (event.pointerId === down.pointerId) listen(event);
      },
      options,
    );
  on('pointermove', (event) => drag.move(event));
  on('pointerup', (event) => {
    over.abort();
    drag.end(event);
  });
  on('pointercancel', () => {
    over.abort();
    drag.cancel();
  });
}
