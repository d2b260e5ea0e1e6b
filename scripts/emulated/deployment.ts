/** The real CDK against the emulator: bootstrap, deploy, update, destroy. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const STACK = 'Ceasewire';

/**
 * Why MiniStack can't make a resource; undefined where it can. Those are left out of the template that is deployed here,
 * and named.
 */
function whyLeftOut(type: string, properties: Readonly<Record<string, unknown>>): string | undefined {
  if (type === 'AWS::CloudWatch::Dashboard') return 'it draws the alarms that are left out';
  const metrics = type === 'AWS::CloudWatch::Alarm' ? properties['Metrics'] : undefined;
  if (!Array.isArray(metrics)) return undefined;
  const names = metrics.flatMap((query) => query.MetricStat?.Metric.MetricName ?? []);
  return `it reckons with ${names.length} metrics (${[...new Set(names)].join(', ')}), and the emulator takes one`;
}

interface Template {
  readonly Resources: Record<string, { Type: string; Properties?: Record<string, unknown> }>;
}

export interface Deployment {
  /** Returns a line for each resource that is left out. */
  synthesise(feeds: string): Promise<readonly string[]>;
  /** Returns what the CDK said. */
  bootstrap(): Promise<string>;
  deploy(): Promise<string>;
  destroy(): Promise<string>;
  /** Changes the synthesised template as an edit of the stack would. */
  edit(change: (template: Template) => void): void;
}

/** Templates are uploaded by the hash of what they say: under the old name the old one would be deployed. */
function rename(app: string, hash: string): void {
  const assets = join(app, `${STACK}.assets.json`);
  const { files }: { files: Record<string, { source: { path?: string } }> } = JSON.parse(
    readFileSync(assets, 'utf8'),
  );
  const old = Object.entries(files).find(([, { source }]) => source.path === `${STACK}.template.json`)?.[0];
  if (old === undefined) throw new Error('The template is no asset of its own stack.');
  for (const file of [assets, join(app, 'manifest.json')])
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll(old, hash));
}

export function createDeployment(root: string, work: string, env: NodeJS.ProcessEnv): Deployment {
  const app = join(work, 'cdk.out');
  const path = join(app, `${STACK}.template.json`);
  const cdk = async (...args: readonly string[]): Promise<string> => {
    const began = Date.now();
    try {
      const { stdout, stderr } = await run('npx', ['cdk', ...args], {
        cwd: root,
        env: { ...env, CI: 'true' },
        maxBuffer: 64 * 1024 * 1024,
      });
      return `${stdout}\n${stderr}`;
    } finally {
      console.log(`cdk ${args[0]}: ${Math.round((Date.now() - began) / 1000)} s`);
    }
  };
  const edit = (change: (template: Template) => void): void => {
    const template: Template = JSON.parse(readFileSync(path, 'utf8'));
    change(template);
    const text = JSON.stringify(template);
    writeFileSync(path, text);
    rename(app, createHash('sha256').update(text).digest('hex'));
  };
  return {
    edit,
    async synthesise(feeds) {
      const context = ['-c', `feeds=${feeds}`, '-c', 'allowLoopback=true'];
      await cdk('synth', '-q', '--output', app, ...context);
      const lines: string[] = [];
      edit(({ Resources }) => {
        for (const [id, { Type, Properties = {} }] of Object.entries(Resources)) {
          const why = whyLeftOut(Type, Properties);
          if (why === undefined) continue;
          delete Resources[id];
          lines.push(`${id} (${Type}): ${why}`);
        }
      });
      return lines;
    },
    bootstrap: () => cdk('bootstrap', 'aws://000000000000/us-east-1', '--app', app),
    deploy: () => cdk('deploy', STACK, '--app', app, '--require-approval', 'never', '--progress', 'events'),
    destroy: () => cdk('destroy', STACK, '--app', app, '--force'),
  };
}
