/** The page and the gateway have one origin, as behind a proxy in production. */
export default {
  server: { proxy: { '/graphql': process.env.GATEWAY_URL ?? 'http://127.0.0.1:4000' } },
};
