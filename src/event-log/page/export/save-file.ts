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
