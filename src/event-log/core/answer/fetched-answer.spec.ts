import { readFetched } from './fetched-answer';

describe('The body of a failed fetch', () => {
  it('is read whole if it arrives in parts', async () => {
    const parts = ['{"message":', '"VLAN is ', 'in use"}'].map((part) => new TextEncoder().encode(part));
    const body = new ReadableStream({
      pull: (controller) => {
        const part = parts.shift();
        if (part) controller.enqueue(part);
        else controller.close();
      },
    });

    const answer = await readFetched(new Response(body, { status: 409 }))?.whole;

    expect(answer?.error).toBe('{"message":"VLAN is in use"}');
  });
});
