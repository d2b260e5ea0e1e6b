import { defineConfig } from 'vitest/config';

const report = process.env['CEASEWIRE_TEST_REPORT'];

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    testTimeout: 20_000,
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
