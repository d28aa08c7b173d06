import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { crc32 } from 'node:zlib';

export interface MockFile {
  name: string;
  folder: string;
  kind: string;
  key: string;
  content: string;
}

const kinds: Record<string, string> = {
  bpmn: 'BPMN',
  dmn: 'DMN',
  form: 'FORM',
  scenarios: 'SCENARIOS',
};

/** The real models, tables and forms of the path. */
export function pathFiles(): MockFile[] {
  const models = '../../processes/src/main/resources';
  const forms = '../src/main/resources';
  return [...filesIn(models, models), ...filesIn(join(forms, 'forms'), forms)];
}

function filesIn(folder: string, root: string): MockFile[] {
  return readdirSync(folder).flatMap((entry) => {
    const path = join(folder, entry);
    if (statSync(path).isDirectory()) return filesIn(path, root);
    const kind = kinds[entry.replace(/^.*\./, '')];
    if (!kind) return [];
    return {
      name: basename(path),
      folder: relative(root, dirname(path)),
      kind,
      key: kind === 'SCENARIOS' ? entry : entry.replace(/\.\w+$/, ''),
      content: readFileSync(path, 'utf8'),
    };
  });
}

/** A zip that stores its entries as they are. */
export function zipped(files: MockFile[]): Buffer {
  const locals: Buffer[] = [];
  const entries: Buffer[] = [];
  let at = 0;
  for (const { folder, name, content } of files) {
    const path = Buffer.from(`${folder}/${name}`);
    const data = Buffer.from(content);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt32LE(crc32(data), 10);
    common.writeUInt32LE(data.length, 14);
    common.writeUInt32LE(data.length, 18);
    common.writeUInt16LE(path.length, 22);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(at, 10);
    locals.push(Buffer.from('PK\x03\x04'), common, path, data);
    entries.push(Buffer.from('PK\x01\x02\x14\x00'), common, tail, path);
    at += 30 + path.length + data.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06');
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...locals, directory, end]);
}
