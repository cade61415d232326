import type { GraphiQLProps } from 'graphiql';

const path = '/graphql';

/** Sends an operation to the gateway. A network failure becomes a GraphQL error, so that GraphiQL shows it as a response. */
export const sendOperation: GraphiQLProps['fetcher'] = async (operation, options) => {
  const headers = new Headers({
    'content-type': 'application/json',
    accept: 'application/graphql-response+json, application/json',
  });
  // `set` replaces a header whose name differs only in case; the initializer would send both values.
  for (const [name, value] of Object.entries(options?.headers ?? {})) headers.set(name, String(value));

  let response: Response;
  let text: string;
  try {
    response = await fetch(path, { method: 'POST', headers, body: JSON.stringify(operation) });
    text = await response.text();
  } catch (error) {
    return failure(
      `No response from ${location.origin}${path} (${error instanceof Error ? error.message : String(error)}). ` +
        'Is the gateway running? A mutation may have been carried out. Repeat it only with the same clientToken, or read ' +
        'the existing interfaces first.',
    );
  }
  const result = parseObject(text);
  return result ?? failure(`HTTP ${response.status} without a GraphQL response: ${text.slice(0, 500) || '(empty)'}`);
};

function failure(message: string) {
  return { errors: [{ message }] };
}

function parseObject(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}
