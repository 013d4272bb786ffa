/**
 * Finds the item of a menu to which a key leads.
 *
 * @param labels those of its items
 * @param at the item that has the focus
 * @returns nothing when the key leads nowhere
 */
export function menuPlace(key: string, at: number, labels: readonly string[]): number | undefined {
  const { length } = labels;
  if (key === 'ArrowDown') return (at + 1) % length;
  if (key === 'ArrowUp') return (at - 1 + length) % length;
  if (key === 'Home') return 0;
  if (key === 'End') return length - 1;
  if (key.length !== 1 || key === ' ') return undefined;
  const begins = (label: string | undefined) => label?.toLowerCase().startsWith(key.toLowerCase());
  // From the present item on, so that the same letter goes through all that begin with it.
  const steps = Array.from(labels, (_, step) => (at + 1 + step) % length);
  return steps.find((place) => begins(labels[place]));
}
