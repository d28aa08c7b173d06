import { Button, Popconfirm } from 'antd';
import { t } from '../../../shared/i18n';
import { download } from '../download';
import { filePath, replaysPath } from '../route';
import type { Checked, Draft } from '../studio.api';
import { archive, check, discard, saveFile, takeArchive } from '../studio.api';
import { Rebase } from './Rebase';

interface Props {
  draft: Draft;
  run: (step: () => Promise<unknown>) => Promise<void>;
  onChecked: (checked: Checked) => void;
}

/** What can be done with a draft as a whole. */
export function DraftTools({ draft, run, onChecked }: Props) {
  const { id } = draft;
  const open = draft.state === 'OPEN';
  const take = (chosen: File | undefined) => {
    if (!chosen) return;
    void run(async () => {
      if (chosen.name.endsWith('.zip')) {
        await takeArchive(id, draft.revision, chosen);
        return;
      }
      const old = draft.files.find((one) => one.name === chosen.name);
      await saveFile(id, chosen.name, old?.revision ?? 0, await chosen.text());
      location.hash = filePath(id, chosen.name);
    });
  };
  return (
    <>
      {draft.outdated && open && <Rebase draft={draft} run={run} />}
      <div className="studio-bar" role="toolbar" aria-label={t('studio.tools')}>
        <Button type="primary" onClick={() => void run(() => check(id).then(onChecked))}>
          {t('studio.checkAll')}
        </Button>
        <Button
          onClick={() =>
            void run(async () => download(await archive(id, draft.title), `${draft.title}.zip`))
          }
        >
          {t('studio.exportZip')}
        </Button>
        <Button href={replaysPath(id)}>{t('replay.title')}</Button>
        {open && (
          <label className="studio-take">
            {t('studio.importFiles')}{' '}
            <input
              type="file"
              accept=".bpmn,.dmn,.form,.zip"
              onChange={(event) => take(event.target.files?.[0])}
            />
          </label>
        )}
        {open && (
          <Popconfirm
            title={t('studio.discardAsk')}
            okText={t('studio.discard')}
            cancelText={t('studio.cancel')}
            onConfirm={() => void run(() => discard(id))}
          >
            <Button danger>{t('studio.discard')}</Button>
          </Popconfirm>
        )}
      </div>
    </>
  );
}
