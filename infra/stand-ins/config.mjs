// In place of `@smithy/core/config`: a function's settings are in its environment, or are the SDK's defaults. The SDK
// would look for each of some twenty a client, one after another, in files of a home folder that Lambda hasn't got, by
// errors thrown and caught (docs/decisions/infra.md).
export * from '../../node_modules/@smithy/core/dist-es/submodules/config/index.js';

/** A setting: what the environment says, else the default. */
export const loadConfig = (
  { environmentVariableSelector, default: fallback },
  { signingName, logger } = {},
) => {
  const read = async () => {
    try {
      const found = environmentVariableSelector(process.env, { signingName, logger });
      if (found !== undefined) return found;
    } catch (error) {
      // Some selectors say so that a variable isn't set.
      if (!error?.tryNextLink) throw error;
    }
    return typeof fallback === 'function' ? await fallback() : fallback;
  };
  let setting;
  return () => {
    setting ??= read();
    return setting;
  };
};

/** The mode that is the SDK's default; to find another it would ask the files, and then the network where it runs. */
export const resolveDefaultsModeConfig =
  ({ defaultsMode } = {}) =>
  async () =>
    (typeof defaultsMode === 'function' ? await defaultsMode() : defaultsMode) ?? 'legacy';
