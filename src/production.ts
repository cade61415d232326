// Imported before everything else. Libraries check more, and more slowly, unless they are told that this is no
// development; who wants those checks sets NODE_ENV.
process.env['NODE_ENV'] ??= 'production';
