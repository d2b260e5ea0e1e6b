import type { loadConfig as sdksLoadConfig, resolveDefaultsModeConfig as sdksMode } from '@smithy/core/config';

export * from '@smithy/core/config';
export declare const loadConfig: typeof sdksLoadConfig;
export declare const resolveDefaultsModeConfig: typeof sdksMode;
