import type { GraphiQLProps } from 'graphiql';

const address = '/graphql';

/**
 * Sends an operation to the gateway. A failure on the way comes back in the form of a GraphQL answer, so that it is read
 * where answers are read.
 */
export const sendOperation: GraphiQLProps['fetcher'] = async (operation, options) => {
  const headers = new Headers({
    'content-type': 'application/json',
    accept: 'application/graphql-response+json, application/json',
  });
  // `set`, because names that differ in case only would otherwise be sent as one header with both values.
  for (const [name, value] of Object.entries(options?.headers ?? {})) headers.set(name, String(value));

  let response: Response;
  let text: string;
  try {
    response = await fetch(address, { method: 'POST', headers, body: JSON.stringify(operation) });
    text = await response.text();
  } catch (error) {
    return failure(
      `No answer from ${location.origin}${address} (${error instanceof Error ? error.message : String(error)}). ` +
        'Is the gateway running? A mutation may have taken effect all the same: repeat it only with the clientToken it ' +
        'was sent with, or look first at what exists.',
    );
  }
  const answer = parseObject(text);
  return answer ?? failure(`HTTP ${response.status} without a GraphQL answer: ${text.slice(0, 500) || '(empty)'}`);
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
