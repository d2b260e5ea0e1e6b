import { defineConfig } from 'vitest/config';

const report = process.env['CEASEWIRE_TEST_REPORT'];

export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          exclude: ['tests/unit/infra/**'],
          // Pure, and so may share what a worker has loaded: half of the time went into loading it again for each file.
          isolate: false,
        },
      },
      {
        extends: true,
        // Each test opens emulators of its own: nothing but what is loaded is shared.
        test: { name: 'wire', include: ['tests/wire/**/*.test.ts'], isolate: false },
      },
      {
        extends: true,
        test: {
          name: 'emulated',
          include: ['tests/unit/infra/**/*.test.ts', 'tests/!(unit|wire)/**/*.test.ts'],
        },
      },
    ],
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
