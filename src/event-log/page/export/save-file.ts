/** Browsers do not say when they have taken the file; by then they have. */
const TAKEN_AFTER_MS = 30_000;

/** Saves a file among the user's downloads. */
export function saveFile(document: Document, file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), TAKEN_AFTER_MS);
}

/**
 * The name of a file that is made now: `session-event-log-2030-01-01-130502.csv`, in the time of the user.
 *
 * @param time milliseconds since 1970-01-01 UTC
 * @param extension such as `csv`
 */
export function exportFileName(time: number, extension: string): string {
  const local = new Date(time);
  const two = (part: number) => String(part).padStart(2, '0');
  const date = [local.getFullYear(), two(local.getMonth() + 1), two(local.getDate())].join('-');
  const clock = [local.getHours(), local.getMinutes(), local.getSeconds()].map(two).join('');
  return `session-event-log-${date}-${clock}.${extension}`;
}
