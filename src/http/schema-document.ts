import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { type GraphQLSchema, printSchema } from 'graphql';

export interface SchemaDocumentOptions {
  /** Absent where callers must not read the schema: the path is then unknown, for HEAD too. */
  readonly publicSchema?: GraphQLSchema | undefined;
}

/**
 * `/schema.graphql`: the schema in the schema definition language. Plain text, because no media type is registered for it
 * and a browser then shows it.
 */
export async function schemaDocument(app: FastifyInstance, { publicSchema }: SchemaDocumentOptions): Promise<void> {
  if (!publicSchema) return;
  const text = `${printSchema(publicSchema)}\n`;
  const etag = `"${createHash('sha256').update(text).digest('base64url')}"`;

  app.get('/schema.graphql', async (request, reply) => {
    // The next release can change the schema, so a cache asks again each time.
    reply.headers({ etag, 'cache-control': 'no-cache' });
    if (matches(request.headers['if-none-match'], etag)) return reply.code(304).send();
    return reply.type('text/plain; charset=utf-8').send(text);
  });
}

/** A proxy that compresses the response makes the tag weak (`W/`). */
function matches(header: string | undefined, etag: string): boolean {
  const tags = header?.split(',').map((tag) => tag.trim().replace(/^W\//, '')) ?? [];
  return tags.includes(etag) || tags.includes('*');
}
