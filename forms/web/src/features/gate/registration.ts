import { newKey } from '../../shared/api/client';
import { names } from '../../shared/offline/names';
import { outbox, type Entry, type Outcome } from '../../shared/offline/outbox';
import { device } from '../../shared/offline/store';
import { fromLocalInput, nowLocalInput } from '../../shared/time/time';
import type { NeedKind } from './gate.api';

/** What is typed about somebody at the gate; kept on the device with every key. */
export interface Typed {
  /** The same for a registration that was refused and is corrected. */
  meeting: string;
  name: string;
  documentType: string;
  document: string;
  phone: string;
  address: string;
  /** Wall time. */
  metAt: string;
  needs: NeedKind[];
}

/** Somebody stands there from now on. */
export function newTyped(): Typed {
  return {
    meeting: `gate-${newKey()}`,
    name: '',
    documentType: 'ID_CARD',
    document: '',
    phone: '',
    address: '',
    metAt: nowLocalInput(),
    needs: [],
  };
}

export const keptTyped = () => device().get<Typed>(names.gateForm);
export const keepTyped = (typed: Typed) => device().put(names.gateForm, typed);
export const dropTyped = () => device().remove(names.gateForm);

/** What cannot be sent at all, as the server would say. */
export function missing({ name, document, phone }: Typed): 'name' | 'document' | undefined {
  if (!name.trim()) return 'name';
  return document.trim() || phone.trim() ? undefined : 'document';
}

export function register(typed: Typed): Promise<Outcome> {
  const given = (text: string) => text.trim() || null;
  return outbox().deliver({
    call: 'open-case',
    taskId: typed.meeting,
    kind: 'meet-at-gate',
    person: typed.name.trim(),
    data: {
      source: 'GATE',
      person: {
        name: given(typed.name),
        documentType: given(typed.document) && typed.documentType,
        document: given(typed.document),
        phone: given(typed.phone),
        address: given(typed.address),
      },
      metAt: fromLocalInput(typed.metAt),
      needs: typed.needs,
    },
  });
}

/** A registration that was refused, back in the form. */
export function typedOf({ taskId, data }: Entry): Typed {
  const { person, metAt, needs } = data as {
    person: Record<string, string | null>;
    metAt: string;
    needs: NeedKind[];
  };
  const text = (field: string) => person[field] ?? '';
  return {
    meeting: taskId,
    name: text('name'),
    documentType: person['documentType'] ?? 'ID_CARD',
    document: text('document'),
    phone: text('phone'),
    address: text('address'),
    metAt: metAt.slice(0, 16),
    needs,
  };
}
