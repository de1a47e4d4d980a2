/** Traces by OpenTelemetry, sent as OTLP over HTTP. Loaded only where a collector is configured. */
import {
  type Attributes,
  type Context,
  diag,
  DiagLogLevel,
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  trace,
  type Tracer,
} from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import {
  detectResources,
  resourceAttributesEnvDetector,
  resourceFromAttributes,
  serviceNameEnvDetector,
} from '@opentelemetry/resources';
import { BatchSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace';
import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { type RequestSpan, type Step, type Tracing } from './step.js';

/** How long a collector that does not answer keeps a server from ending (ms). */
const PATIENCE = 3_000;

/** Of a failure its code or its kind: sentences may hold what was said. */
const failureOf = (error: unknown): Attributes => {
  const { code, name } = Object(error) as { readonly code?: unknown; readonly name?: unknown };
  return { 'error.type': typeof code === 'string' ? code : String(name) };
};

/** `00-<trace>-<span>-<flags>`, as it was checked at the door. */
const contextOf = (traceparent: string | undefined): Context => {
  const [, traceId, spanId, flags] = traceparent?.split('-') ?? [];
  if (!traceId || !spanId || !flags) return ROOT_CONTEXT;
  return trace.setSpanContext(ROOT_CONTEXT, { traceId, spanId, traceFlags: parseInt(flags, 16), isRemote: true });
};

class OtlpTracing implements Tracing {
  readonly #within = new AsyncLocalStorage<Context>();
  readonly #tracer: Tracer;

  constructor(private readonly provider: TracerProvider) {
    this.#tracer = provider.getTracer('mandatum');
  }

  request(method: string, route: string, requestId: string, traceparent: string | undefined): RequestSpan {
    const above = contextOf(traceparent);
    const attributes = { 'http.request.method': method, 'http.route': route, 'mandatum.request.id': requestId };
    const span = this.#tracer.startSpan(`${method} ${route}`, { kind: SpanKind.SERVER, attributes }, above);
    return {
      traceId: span.spanContext().traceId,
      within: (work) => this.#within.run(trace.setSpan(above, span), work),
      end: (status) => {
        span.setAttribute('http.response.status_code', status);
        if (status >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
        span.end();
      },
    };
  }

  readonly around = async <Result>({ kind, name }: Step, work: () => Promise<Result>): Promise<Result> => {
    const above = this.#within.getStore() ?? ROOT_CONTEXT;
    const span = this.#tracer.startSpan(`${kind} ${name}`, { attributes: { 'mandatum.step': kind } }, above);
    try {
      return await this.#within.run(trace.setSpan(above, span), work);
    } catch (error) {
      span.setAttributes(failureOf(error)).setStatus({ code: SpanStatusCode.ERROR });
      throw error;
    } finally {
      span.end();
    }
  };

  async end(): Promise<void> {
    const told = this.provider.shutdown().catch(() => undefined); // what it complains of was told already
    await Promise.race([told, pause(PATIENCE, undefined, { ref: false })]);
  }
}

/** @param trouble is told what the exporter complains of */
export const otlpTracing = (trouble: (sentence: string) => void): Tracing => {
  const nothing = (): void => undefined;
  diag.setLogger({ error: trouble, warn: trouble, info: nothing, debug: nothing, verbose: nothing }, DiagLogLevel.WARN);
  const resource = resourceFromAttributes({ 'service.name': 'mandatum' }).merge(
    detectResources({ detectors: [resourceAttributesEnvDetector, serviceNameEnvDetector] }),
  );
  const spanProcessors = [new BatchSpanProcessor({ exporter: new OTLPTraceExporter() })];
  return new OtlpTracing(new TracerProvider({ resource, spanProcessors }));
};
