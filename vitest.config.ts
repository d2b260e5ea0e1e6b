import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    testTimeout: 20_000,
    coverage: {
      provider: 'v8',
      include: ['shared/**/*.ts'],
      exclude: ['shared/**/*.d.ts'],
      reporter: ['text-summary'],
      // The floor of what a change may leave untested in the product.
      thresholds: { lines: 90 },
    },
  },
});
