/** What a browser made of some seconds: frames that came late, and the longest work in between. */
export interface Frames {
  readonly frames: number;
  /** Frames that should have been shown at 60 Hz and were not. */
  readonly dropped: number;
  /** Milliseconds of the longest task, 0 when none took over 50. */
  readonly longestTask: number;
}

const FRAME_MS = 1_000 / 60;

/** Does something in each frame for so many milliseconds, and watches the frames. */
export async function watchFrames(milliseconds: number, each: (done: number) => void): Promise<Frames> {
  let longestTask = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longestTask = Math.max(longestTask, duration);
  });
  observer.observe({ type: 'longtask' });
  const start = await nextFrame();
  let last = start;
  let frames = 0;
  let dropped = 0;
  while (last - start < milliseconds) {
    each((last - start) / milliseconds);
    const now = await nextFrame();
    frames++;
    dropped += Math.max(0, Math.round((now - last) / FRAME_MS) - 1);
    last = now;
  }
  observer.disconnect();
  return { frames, dropped, longestTask: Math.round(longestTask) };
}

/** The time of the next frame. */
export function nextFrame(): Promise<number> {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}
