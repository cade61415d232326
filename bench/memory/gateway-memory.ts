import { request } from 'undici';

/** Memory of the gateway process, as its `/metrics` reports it, in MB of 10^6 bytes. */
export interface Sample {
  /** Completed requests at the time of the sample. */
  readonly requests: number;
  readonly heapMb: number;
  readonly residentMb: number;
  readonly idempotencyStoreEntries: number;
}

export async function sampleOf(gatewayUrl: string, requests: number): Promise<Sample> {
  const { body } = await request(`${gatewayUrl}/metrics`);
  const text = await body.text();
  const value = (name: string) => {
    const [, found] = new RegExp(`^${name} ([0-9.e+]+)$`, 'm').exec(text) ?? [];
    if (found === undefined) throw new Error(`/metrics has no ${name}.`);
    return Number(found);
  };
  return {
    requests,
    heapMb: value('nodejs_heap_size_used_bytes') / 1e6,
    residentMb: value('process_resident_memory_bytes') / 1e6,
    idempotencyStoreEntries: value('vpc_idempotency_store_entries'),
  };
}
