import { Drawer } from 'antd';
import { useEffect, useRef, useState } from 'react';
import type { Me } from '../api/types';
import { t } from '../i18n';
import { mountTask } from '../task/mount';
import { useLang } from './useLang';

interface Props {
  taskId: string | undefined;
  me: Me;
  onClose: () => void;
  onDone: () => void;
}

/** The same task form that handlers fill in, beside the page it was opened from. */
export function TaskDrawer({ taskId, me, onClose, onDone }: Props) {
  const [element, setElement] = useState<HTMLDivElement | null>(null);
  const language = useLang();
  const close = useRef({ onClose, onDone });
  close.current = { onClose, onDone };
  useEffect(() => {
    if (!element || !taskId) return;
    return mountTask(element, {
      taskId,
      me,
      heading: 'h2',
      onBack: () => close.current.onClose(),
      onDone: () => close.current.onDone(),
    });
  }, [element, taskId, me, language]);
  return (
    <Drawer
      open={taskId !== undefined}
      onClose={onClose}
      size={560}
      title={t('desk.task')}
      closable={{ 'aria-label': t('desk.close') }}
      destroyOnHidden
    >
      <div ref={setElement} />
    </Drawer>
  );
}
