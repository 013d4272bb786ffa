/** What a log cannot do without: it makes one object of each event and writes it into a ring. */
export function floor(capacity: number): (round: number) => void {
  const ring = new Array<unknown>(capacity);
  let head = 0;
  return (round) => {
    ring[head] = {
      type: 'service.update',
      severity: 'success',
      title: round % 2 ? 'Sydney edge was updated' : 'Sydney core was updated',
      sequence: round,
      time: Date.now(),
    };
    head = (head + 1) % capacity;
  };
}
