import sharp from 'sharp';

/**
 * Packs opaque RGBA pixels into a PNG with a palette: flat colours and the edges of letters between them are few, and a byte a pixel is
 * half the size of three. Below effort 4 sharp moves colours by a shade.
 */
export const palettePng = (rgba: Uint8Array, width: number, height: number): Promise<Buffer> =>
  sharp(rgba, { raw: { width, height, channels: 4 } })
    .png({ palette: true, dither: 0, effort: 4, compressionLevel: 9 })
    .toBuffer();
