/** Reads the texts of a zip file by the base names of its entries. */
export async function unzip(file: Blob): Promise<Record<string, string>> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const view = new DataView(bytes.buffer);
  let end = bytes.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== 0x06054b50) end--;
  if (end < 0) throw new Error('no zip file');
  const found: Record<string, string> = {};
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) =>
      view.getUint16(at + offset, true),
    ) as [number, number, number];
    const name = text(bytes.subarray(at + 46, at + 46 + nameLength));
    const method = view.getUint16(at + 10, true);
    const size = view.getUint32(at + 20, true);
    const local = view.getUint32(at + 42, true);
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    if (!name.endsWith('/'))
      found[name.replace(/^.*\//, '')] = await inflated(bytes.slice(start, start + size), method);
    at += 46 + nameLength + extraLength + commentLength;
  }
  return found;
}

async function inflated(data: Uint8Array<ArrayBuffer>, method: number): Promise<string> {
  if (method === 0) return text(data);
  const stream = new Blob([data]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return new Response(stream).text();
}

function text(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
