import { EventLogBundleError } from './bundle-error';

/**
 * The SHA-256 of a content, in 64 hex digits.
 *
 * @throws EventLogBundleError where the browser has no WebCrypto
 */
export async function sha256(content: BufferSource): Promise<string> {
  // Typed as always there, but absent where the page is not a secure context.
  const subtle = crypto.subtle as SubtleCrypto | undefined;
  if (!subtle) throw new EventLogBundleError('insecure');
  const digest = await subtle.digest('SHA-256', content);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
