import { FLAG_NAMES, FLAGS, type Flag } from './flags';

/** Returns the help text: all flags with their defaults. */
export function helpText(): string {
  const lines = FLAG_NAMES.map((name) => {
    const { kind, help, defaultText }: Flag = FLAGS[name];
    const usage = kind === 'boolean' ? `--${name}` : `--${name} ${kind === 'integer' ? 'N' : 'TEXT'}`;
    return `  ${usage.padEnd(31)} ${help} [${defaultText}]`;
  });
  return [
    'Emulates the router interface actions of the Alibaba Cloud VPC API, version 2016-04-28.',
    '',
    'Usage: npm run sandbox -- [flags]',
    '',
    ...lines,
    '',
    'Environment: SANDBOX_PORT sets the port if --port is absent; HOST sets the bind address [127.0.0.1].',
  ].join('\n');
}
