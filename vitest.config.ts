import { defineConfig } from 'vitest/config';

const report = process.env['CEASEWIRE_TEST_REPORT'];

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Left alone, vitest keeps a core free: on the two of a small machine that doubles the time.
    maxWorkers: '100%',
    testTimeout: 30_000,
    reporters: report ? ['default', 'json'] : ['default'],
    ...(report ? { outputFile: { json: report } } : {}),
    coverage: {
      provider: 'v8',
      include: ['shared/**/*.ts'],
      reporter: ['text-summary'],
      // The floor of what a change may leave untested in the product.
      thresholds: { lines: 90 },
    },
  },
});
