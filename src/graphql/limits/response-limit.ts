import type { ApolloServerPlugin } from '@apollo/server';
import { type FormattedExecutionResult, OperationTypeNode } from 'graphql';
import type { Context } from '../context';
import { MAX_SIZE } from './cost/size';

/** Most errors of a response. More of them have the same cause in other places of the response. */
export const MAX_ERRORS = 100;

/** Levels of a response that are written part by part: itself, its data, a root field, a list. The items are parts. */
const LEVELS = 4;

/** The data of mutations, whose response is always written: without it, the caller does not know what was done. */
const complete = new WeakSet<object>();

export const completeMutations: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async willSendResponse({ operation, response: { body } }) {
        if (operation?.operation !== OperationTypeNode.MUTATION || body.kind !== 'single') return;
        if (body.singleResult.data) complete.add(body.singleResult.data);
      },
    };
  },
};

/**
 * The JSON text of a response. The last limit, for what cannot be known before the execution: the number of errors, and
 * texts of the upstream that are longer than usual. Writing ends at the limit, so a larger response costs no more time.
 */
export function stringify(result: FormattedExecutionResult): string {
  const limited = withFewErrors(result);
  if (result.data && complete.has(result.data)) return `${JSON.stringify(limited)}\n`;
  const text = new LimitedText(MAX_SIZE.bytes);
  return write(text, limited, LEVELS) ? `${text}\n` : `${JSON.stringify(TOO_LARGE)}\n`;
}

function withFewErrors(result: FormattedExecutionResult): FormattedExecutionResult {
  const { errors, ...others } = result;
  if (!errors || errors.length <= MAX_ERRORS) return result;
  const extensions = { ...result.extensions, errorsOmitted: errors.length - MAX_ERRORS };
  return { errors: errors.slice(0, MAX_ERRORS), ...others, extensions };
}

const TOO_LARGE = {
  errors: [
    {
      message:
        `The response has more than ${MAX_SIZE.bytes} bytes. Nothing was changed. Select fewer fields and aliases, or ` +
        'request fewer items with `first`.',
      extensions: { code: 'MAX_COST_EXCEEDED', retryable: false },
    },
  ],
};

/** A text of at most `maxBytes` in UTF-8. */
class LimitedText {
  #text = '';
  #bytes = 0;

  constructor(private readonly maxBytes: number) {}

  /** @returns whether the part fits. */
  add(part: string): boolean {
    this.#bytes += Buffer.byteLength(part);
    if (this.#bytes > this.maxBytes) return false;
    this.#text += part;
    return true;
  }

  toString(): string {
    return this.#text;
  }
}

/** Writes a value of JSON, as `JSON.stringify` does. @returns whether it fits. */
function write(text: LimitedText, value: unknown, levels: number): boolean {
  if (levels === 0 || typeof value !== 'object' || value === null) return text.add(JSON.stringify(value) ?? 'null');
  if (Array.isArray(value)) {
    const fits = value.every((item, index) => text.add(index === 0 ? '[' : ',') && write(text, item, levels - 1));
    return fits && text.add(value.length === 0 ? '[]' : ']');
  }
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  const fits = entries.every(
    ([key, inner], index) =>
      text.add(`${index === 0 ? '{' : ','}${JSON.stringify(key)}:`) && write(text, inner, levels - 1),
  );
  return fits && text.add(entries.length === 0 ? '{}' : '}');
}
