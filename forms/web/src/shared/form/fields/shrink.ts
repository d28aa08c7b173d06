/** The longest side of a picture in pixels: small print of a paper stays legible. */
const longestSide = 1600;
const mostBytes = 300 * 1024;
const qualities = [0.82, 0.7, 0.58, 0.46];

/**
 * The picture of a file, upright, small enough to travel, and without what the camera wrote beside
 * it.
 *
 * @throws if the browser can't read it
 */
export async function shrink(file: Blob): Promise<Uint8Array<ArrayBuffer>> {
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
  let jpeg: Blob | undefined;
  let side = longestSide;
  // A photo fits at the first attempts; only what is all noise has to lose pixels too.
  for (; side > 400; side *= 0.75) {
    const canvas = draw(picture, side);
    for (const quality of qualities) {
      jpeg = await encode(canvas, quality);
      if (jpeg.size <= mostBytes) break;
    }
    if (jpeg && jpeg.size <= mostBytes) break;
  }
  picture.close();
  if (!jpeg) throw new Error('no picture');
  return new Uint8Array(await jpeg.arrayBuffer());
}

function draw(picture: ImageBitmap, side: number): HTMLCanvasElement {
  const scale = Math.min(1, side / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('no canvas');
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.imageSmoothingQuality = 'high';
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return canvas;
}

function encode(canvas: HTMLCanvasElement, quality: number): Promise<Blob> {
  return new Promise((resolve, reject) =>
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('not encoded'))),
      'image/jpeg',
      quality,
    ),
  );
}
