import type { Frames } from './bench';

const FRAME_MS = 1_000 / 60;

/** Does something in each frame for the given milliseconds, and counts the frames. */
export async function watchFrames(
  milliseconds: number,
  each: (done: number) => void = () => undefined,
): Promise<Frames> {
  const start = await nextFrame();
  let last = start;
  let shown = 0;
  let dropped = 0;
  while (last - start < milliseconds) {
    each((last - start) / milliseconds);
    const now = await nextFrame();
    shown++;
    dropped += Math.max(0, Math.round((now - last) / FRAME_MS) - 1);
    last = now;
  }
  return { shown, dropped };
}

/** Waits for the next frame and returns its time. */
export function nextFrame(): Promise<number> {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}
