/** Reads every source file: the rules of .dependency-cruiser.mjs hold, and each of them catches what it is there for. */
import { readdirSync } from 'node:fs';
import { basename, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { cruise, type ICruiseOptions, type ICruiseResult, type IForbiddenRuleType, type IResolveOptions } from 'dependency-cruiser'; // prettier-ignore
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';

/** As the tool reads it. */
interface Config {
  readonly forbidden: (IForbiddenRuleType & { readonly name: string })[];
  readonly options: Omit<ICruiseOptions, 'exclude'> & {
    readonly exclude: { readonly path: readonly string[] };
    readonly enhancedResolveOptions: Partial<IResolveOptions>;
  };
}

const CONFIG: string = '../../.dependency-cruiser.mjs';
const { default: config } = (await import(CONFIG)) as { readonly default: Config };
const root = fileURLToPath(new URL('../..', import.meta.url));
const planted = relative(root, fileURLToPath(new URL('violations', import.meta.url)));
const ruleNames = config.forbidden.map(({ name }) => name);

/** Every breach as "rule: file". */
const breaches = async (folders: readonly string[], excluded: readonly string[]): Promise<readonly string[]> => {
  const { exclude: _, enhancedResolveOptions, ...options } = config.options;
  const { output } = await cruise(
    [...folders],
    {
      ...options,
      exclude: { path: [...excluded] },
      baseDir: root,
      validate: true,
      ruleSet: { forbidden: config.forbidden },
    },
    enhancedResolveOptions,
    { tsConfig: extractTSConfig(`${root}/tsconfig.json`) },
  );
  const { violations } = (output as ICruiseResult).summary;
  return violations.map(({ rule, from }) => `${rule.name}: ${from}`);
};

describe('the sources', () => {
  it('keep every rule of who may import whom', async () => {
    expect(await breaches(['apps', 'bin', 'libs', 'test'], config.options.exclude.path)).toEqual([]);
  }, 120_000);
});

describe('a rule of who may import whom', () => {
  const files = readdirSync(fileURLToPath(new URL('violations', import.meta.url)), {
    recursive: true,
    encoding: 'utf8',
  })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `${planted}/${file}`);
  let reported: readonly string[] = [];

  beforeAll(async () => {
    reported = await breaches([planted], []);
  }, 120_000);

  it('has one file that breaks it', () => {
    expect(files.map((file) => basename(file, '.ts')).sort()).toEqual([...ruleNames].sort());
  });

  it.each(files)('is reported where it is broken: %s', (file) => {
    expect(reported).toContain(`${basename(file, '.ts')}: ${file}`);
  });
});
