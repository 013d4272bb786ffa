/** True for a method that changes nothing. */
export const isRead = (method: string): boolean => method === 'GET' || method === 'HEAD';
