import { Button } from 'antd';
import { t, word } from '../../../shared/i18n';
import { changesPath, filePath } from '../route';
import { byFolder, folderName } from '../stages';
import type { Draft, FileLine } from '../studio.api';
import { removeFile, revertFile } from '../studio.api';

interface Props {
  draft: Draft;
  files: FileLine[];
  run: (step: () => Promise<unknown>) => Promise<void>;
}

/** All files of the path as the draft has them; what it changes is marked and can be taken back. */
export function DraftFiles({ draft, files, run }: Props) {
  const open = draft.state === 'OPEN';
  return (
    <>
      {byFolder(files).map(([folder, lines]) => (
        <section key={folder} aria-label={folderName(folder)}>
          <h2>{folderName(folder)}</h2>
          <ul className="studio-files">
            {lines.map((line) => (
              <li key={line.name}>
                {line.change === 'REMOVED' ? (
                  <s>{line.name}</s>
                ) : (
                  <a href={filePath(draft.id, line.name)}>
                    <span className="studio-kind">{word('studio.kind', line.kind)}</span>{' '}
                    {line.name}
                  </a>
                )}{' '}
                {line.change && (
                  <>
                    <strong className={`studio-change ${line.change}`}>
                      {word('studio.change', line.change)}
                    </strong>{' '}
                    <a href={changesPath(draft.id, line.name)}>{t('studio.compare')}</a>{' '}
                    {open && (
                      <Button
                        size="small"
                        onClick={() =>
                          void run(() => revertFile(draft.id, line.name, line.revision))
                        }
                      >
                        {t('studio.revert', { name: line.name })}
                      </Button>
                    )}
                  </>
                )}
                {!line.change && open && line.kind === 'SCENARIOS' && (
                  <Button
                    size="small"
                    onClick={() => void run(() => removeFile(draft.id, line.name, line.revision))}
                  >
                    {t('studio.remove', { name: line.name })}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
