/** Sends requests and records the name of each operation. */
export class Network {
  readonly operations: string[] = [];
  beforeQuery: () => void = () => undefined;

  readonly fetch: typeof fetch = (url, init) => {
    const { operationName = '' } = JSON.parse(String(init?.body)) as { operationName?: string };
    this.operations.push(operationName);
    if (operationName.endsWith('Query')) this.beforeQuery();
    return fetch(url, init);
  };

  get queries(): string[] {
    return this.operations.filter((name) => name.endsWith('Query'));
  }
}
