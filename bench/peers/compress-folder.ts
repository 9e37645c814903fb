/** Compresses a folder as our build does, in a process that can be measured alone: node bench/peers/compress-folder.ts FOLDER */
import { resolve } from 'node:path';
import { compressFolder } from '../../src/build/compress.ts';

await compressFolder(resolve(process.argv[2] ?? 'dist'));
