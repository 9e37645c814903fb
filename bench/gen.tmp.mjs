import { buildGenerated } from './generated-site.ts';
const b = await buildGenerated(5000); console.log(b.dist, b.wallMs, b.peakMiB, JSON.stringify(b.steps));
