import { defineConfig } from '@playwright/test';
import { chromiumOptions, fakeDevices, sayYes } from './lab/browsers';
import { smallCamera } from './lab/media/pictureFiles';

export default defineConfig({
  testDir: '.',
  testMatch: ['journeys/**/*.spec.ts', 'pages/**/*.spec.ts', 'faults/**/*.spec.ts', 'lab/**/*.spec.ts'],
  outputDir: '../test-results',
  // Real media on two cores: more at once, and pictures would come late for want of a processor.
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  // A test that needs a second try has a fault that somebody must find.
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [
    ['list'],
    ['./faults/report.ts'],
    ['json', { outputFile: process.env['RESULTS'] ?? '../test-results/e2e.json' }],
  ],
  use: {
    viewport: { width: 1280, height: 900 },
    launchOptions: chromiumOptions(fakeDevices, smallCamera(), sayYes),
    // What a worker fetches cannot be held up or changed by a test. Its own journey allows it.
    serviceWorkers: 'block',
    // A fifth of all the work. `--trace on` shows again, step by step, what a red run only names.
    trace: 'off',
    screenshot: 'only-on-failure',
  },
});
