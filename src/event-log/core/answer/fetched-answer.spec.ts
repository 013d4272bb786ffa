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

  it('is read as far as it came if it does not end', async () => {
    jasmine.clock().install();
    const cancel = jasmine.createSpy();
    const body = new ReadableStream({
      start: (controller) => controller.enqueue(new TextEncoder().encode('{"message":"VLAN')),
      cancel,
    });
    const response = new Response(body, { status: 409 });

    const answer = readFetched(response)?.whole;
    for (let turn = 0; turn < 50; turn++) await Promise.resolve();
    jasmine.clock().tick(1_000);
    jasmine.clock().uninstall();

    expect((await answer)?.error).toBe('{"message":"VLAN');
    // The caller may still read it.
    expect(cancel).not.toHaveBeenCalled();
  });

  it('is read no further than any error is long', async () => {
    let parts = 0;
    const body = new ReadableStream({
      pull: (controller) => {
        if (++parts > 50) controller.close();
        else controller.enqueue(new TextEncoder().encode('x'.repeat(16_384)));
      },
    });

    const answer = await readFetched(new Response(body, { status: 409 }))?.whole;

    expect(String(answer?.error).length).toBe(65_536);
    expect(parts).toBeLessThan(10);
  });

  it('is absent if there is none, or if it cannot be read', async () => {
    const broken = new ReadableStream({ start: (controller) => controller.error(new Error('No')) });

    expect((await readFetched(new Response(null, { status: 409 }))?.whole)?.error).toBeNull();
    expect((await readFetched(new Response(broken, { status: 409 }))?.whole)?.error).toBeNull();
  });
});
