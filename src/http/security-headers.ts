import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';

/**
 * Security headers of every response. No response but the playground is a page, so the policy allows nothing; the playground
 * sends its own one.
 */
export async function securityHeaders(app: FastifyInstance): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { defaultSrc: ["'none'"], baseUri: ["'none'"], formAction: ["'none'"], frameAncestors: ["'none'"] },
    },
    frameguard: { action: 'deny' },
    // The server speaks plain HTTP. The proxy that terminates TLS decides about HTTPS.
    strictTransportSecurity: false,
  });
}
