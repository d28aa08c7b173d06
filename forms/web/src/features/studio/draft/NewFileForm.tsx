import { Button } from 'antd';
import { useState } from 'react';
import { Labelled } from '../../../shared/desk/Labelled';
import { t, word } from '../../../shared/i18n';
import { filePath } from '../route';
import { folderName, partOf } from '../stages';
import { saveFile, type FileLine } from '../studio.api';
import { fileNameOf, foldersFor, isName, newKinds, type NewFile, type NewKind } from './new-file';
import { newForm } from './new-form';
import { newModel } from './new-model';
import { newTable } from './new-table';

const templates: Record<NewKind, (file: NewFile) => string> = {
  FORM: newForm,
  DMN: newTable,
  BPMN: newModel,
};

interface Props {
  draft: string;
  files: FileLine[];
  run: (step: () => Promise<unknown>) => Promise<void>;
}

/** Begins a form, table or model in a draft, with all that the check asks of every one of its kind. */
export function NewFileForm({ draft, files, run }: Props) {
  const [kind, setKind] = useState<NewKind>('FORM');
  const [file, setFile] = useState<NewFile>({ name: '', zh: '', en: '' });
  const folders = foldersFor(kind, files);
  const [chosen, setChosen] = useState('');
  const folder = folders.includes(chosen) ? chosen : (folders[0] ?? '');
  const fault = faultOf(file.name, files);
  const ready = file.name && !fault && file.zh.trim() && file.en.trim();
  const begin = () =>
    run(async () => {
      const name = fileNameOf(kind, file.name);
      const told = { name: file.name, zh: file.zh.trim(), en: file.en.trim() };
      await saveFile(draft, name, 0, templates[kind](told), folder);
      location.hash = filePath(draft, name);
    });
  const text = (part: keyof NewFile) => ({
    id: `new-${part}`,
    value: file[part],
    onChange: (event: { target: { value: string } }) =>
      setFile({ ...file, [part]: event.target.value }),
  });
  return (
    <details className="card gap">
      <summary>{t('studio.new')}</summary>
      <form
        className="line-form gap"
        onSubmit={(event) => {
          event.preventDefault();
          if (ready) void begin();
        }}
      >
        <Labelled id="new-kind" label={t('studio.kindTitle')}>
          <select
            id="new-kind"
            value={kind}
            onChange={(event) => setKind(event.target.value as NewKind)}
          >
            {newKinds.map((one) => (
              <option key={one} value={one}>
                {word('studio.kind', one)}
              </option>
            ))}
          </select>
        </Labelled>
        <Labelled
          id="new-name"
          label={t('studio.newName')}
          hint={t('studio.newNameHint')}
          error={fault}
        >
          <input {...text('name')} />
        </Labelled>
        <Labelled id="new-zh" label={t('studio.newZh')}>
          <input {...text('zh')} />
        </Labelled>
        <Labelled id="new-en" label={t('studio.newEn')}>
          <input {...text('en')} />
        </Labelled>
        <Labelled id="new-folder" label={t('studio.newFolder')}>
          <select id="new-folder" value={folder} onChange={(e) => setChosen(e.target.value)}>
            {folders.map((one) => (
              <option key={one} value={one}>
                {folderName(partOf(one))}
              </option>
            ))}
          </select>
        </Labelled>
        <Button type="primary" htmlType="submit" disabled={!ready}>
          {t('studio.newBegin')}
        </Button>
      </form>
    </details>
  );
}

/** A name stands for one model, table or form, whatever its kind. */
function faultOf(name: string, files: FileLine[]): string | undefined {
  if (!name) return undefined;
  if (!isName(name)) return t('studio.newNameUnfit');
  if (files.some((one) => one.key === name)) return t('studio.newNameTaken');
  return undefined;
}
