/** What a server did for a request, and how long each part of it took: told to a collector, where one is configured. */
import { StoreError } from '#event-sourcing';
import { type Tracing } from './step.js';

const ENDPOINTS = ['OTEL_EXPORTER_OTLP_TRACES_ENDPOINT', 'OTEL_EXPORTER_OTLP_ENDPOINT'] as const;

/**
 * Whether a collector is configured, in the variables that OpenTelemetry names (`OTEL_EXPORTER_OTLP_ENDPOINT` or
 * `OTEL_EXPORTER_OTLP_TRACES_ENDPOINT`; off with `OTEL_SDK_DISABLED=true` or `OTEL_TRACES_EXPORTER=none`).
 * @throws StoreError `tracing.settings-invalid`
 */
export const isTraced = (env: NodeJS.ProcessEnv = process.env): boolean => {
  const said = ENDPOINTS.filter((name) => env[name]);
  if (env['OTEL_SDK_DISABLED'] === 'true' || env['OTEL_TRACES_EXPORTER'] === 'none') return false;
  for (const name of said)
    if (!/^https?:$/.test(URL.parse(env[name] ?? '')?.protocol ?? ''))
      throw new StoreError('tracing.settings-invalid', `${name} is no http or https address.`);
  return said.length > 0;
};

/**
 * Begins to trace where a collector is configured; what traces is loaded only then.
 * @param trouble is told what the exporter complains of
 */
export const openTracing = async (trouble: (sentence: string) => void): Promise<Tracing | undefined> =>
  isTraced() ? (await import('./otlp.js')).otlpTracing(trouble) : undefined;
