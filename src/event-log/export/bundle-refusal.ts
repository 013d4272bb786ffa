/**
 * Why a support bundle could not be made or read.
 *
 * - `foreign`: the file is something else.
 * - `damaged`: its content does not have the hash that it names.
 * - `newer`: a newer version of the library made it.
 * - `insecure`: the browser cannot check it, since the page did not come over https.
 */
export type EventLogBundleRefusal = 'foreign' | 'damaged' | 'newer' | 'insecure';
