// The first import of each entry point. Without it, libraries run slow development checks. An existing NODE_ENV stays.
process.env['NODE_ENV'] ??= 'production';
