/** Removes the last build, so that nothing of it can be published with the next one. */
import { rmSync } from 'node:fs';

rmSync('dist', { recursive: true, force: true });
