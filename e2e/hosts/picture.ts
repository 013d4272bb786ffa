import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Page } from '@playwright/test';

/** Folder for the pictures in docs/hosts.md, if they are to be retaken. */
const FOLDER = process.env['HOST_PICTURES'];

/** Takes a picture for the documents if requested, as WebP, which is a quarter of the size of PNG. */
export async function takePicture(page: Page, name: string): Promise<void> {
  if (!FOLDER) return;
  const png = await page.screenshot({ animations: 'disabled', scale: 'css' });
  const webp = await page.evaluate(async (picture) => {
    const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
    const blob = await canvas.convertToBlob({ type: 'image/webp', quality: 0.8 });
    return Array.from(new Uint8Array(await blob.arrayBuffer()));
  }, png.toString('base64'));
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(join(FOLDER, `${name}.webp`), Uint8Array.from(webp));
}
