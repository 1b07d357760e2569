import { afterAll } from 'vitest';
import { stopShared } from './browser.ts';
import './suites/smoke.ts';
import './suites/plan.ts';
import './suites/phone.ts';
import './suites/saving.ts';

// One file, so that all suites share one server and one Chromium; each has a profile of its own.
afterAll(stopShared);
