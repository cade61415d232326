import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { noticesText } from '../../scripts/playground/third-party-notices';
import { packageRoot } from '../../src/package-root';

const playground = join(packageRoot(), 'dist/playground');

it('the page names the notices, which list the bundled packages with their licences', () => {
  const page = readFileSync(join(playground, 'index.html'), 'utf8');
  const path = /<meta name="third-party-notices" content="\/playground\/(assets\/[^"]+)"/.exec(page)?.[1] ?? '';
  const text = readFileSync(join(playground, path), 'utf8');

  for (const name of ['graphiql', 'react', 'react-dom', 'monaco-editor', 'graphql'])
    expect(text).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+\\nLicence: MIT$`, 'm'));
  expect(text).not.toContain(packageRoot());
});

describe('noticesText', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'notices-'));
  });

  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it('contains licence and notice files', () => {
    writeFileSync(join(folder, 'LICENSE.md'), 'licence text');
    writeFileSync(join(folder, 'NOTICE'), 'notice text');
    writeFileSync(join(folder, 'license-checker.js'), 'code');

    const text = noticesText([{ name: 'a', version: '1.0.0', license: 'MIT', folder }]);

    expect(text).toContain('a 1.0.0\nLicence: MIT\n');
    expect(text).toContain('licence text');
    expect(text).toContain('notice text');
    expect(text).not.toContain('code');
  });

  it('rejects a package without a licence', () => {
    const packages = [{ name: 'a', version: '1.0.0', license: undefined, folder }];

    expect(() => noticesText(packages)).toThrow('a@1.0.0 has no licence');
  });
});
