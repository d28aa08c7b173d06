import { ApiProblem } from '../api/problem';
import { findForm, saveDraft, type Answers } from '../api/tasks';
import { keepDraft, meet, swap, type KeptDraft } from '../offline/drafts';
import { names } from '../offline/names';
import { device } from '../offline/store';
import { serverNow } from '../time/time';

const pause = 1500;

/** Where the words stand: at the server, on this device only, or the task is over. */
export type Kept = 'saved' | 'local' | 'ended';

/** Words typed into an open form: on the device at once, at the server after a pause. */
export class Draft {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private storing: Promise<void> | undefined;
  private forgotten = false;

  constructor(
    private readonly taskId: string,
    private kept: KeptDraft | undefined,
    private readonly told: (state: Kept) => void,
    /** Another device changed it meanwhile. */
    private readonly met: (draft: KeptDraft) => void,
  ) {}

  write(values: Answers): void {
    const { base = 0, aside } = this.kept ?? {};
    const changedAt = new Date(serverNow()).toISOString();
    this.take({ values, changedAt, base, dirty: true, ...(aside && { aside }) });
  }

  /** Goes on with what was set aside, which is kept the other way round. */
  swap(): KeptDraft | undefined {
    if (this.kept) this.take(swap(this.kept));
    return this.kept;
  }

  /** Somebody has chosen: what was set aside goes. */
  settle(): void {
    if (!this.kept) return;
    const chosen = { ...this.kept };
    delete chosen.aside;
    this.take(chosen);
  }

  /** Sends what the server lacks; also when the page is left, with a request that outlives it. */
  async flush(leaving = false): Promise<void> {
    clearTimeout(this.timer);
    const sent = this.kept;
    if (!sent?.dirty || this.forgotten) return;
    try {
      const { revision } = await saveDraft(this.taskId, sent.values, sent.base, leaving);
      if (this.kept)
        this.kept = { ...this.kept, base: revision, dirty: this.kept.values !== sent.values };
      await this.store();
      this.told('saved');
    } catch (failure) {
      await this.refused(failure);
    }
  }

  /** The task is done, or not ours any more. */
  async forget(): Promise<void> {
    this.forgotten = true;
    clearTimeout(this.timer);
    await this.storing;
    await device().remove(names.draft(this.taskId));
  }

  /** The answers go another way: the words stay here until that has ended, and are not sent. */
  async handOver(): Promise<void> {
    clearTimeout(this.timer);
    await this.storing;
    this.forgotten = true;
  }

  /** The page is left: what is typed is on the device, the server is told. */
  async close(): Promise<void> {
    await this.storing;
    await this.flush();
  }

  private take(draft: KeptDraft): void {
    this.kept = draft;
    void this.store();
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), pause);
  }

  /** Writes follow each other; the last words win. */
  private store(): Promise<void> {
    this.storing ??= this.storeAll().finally(() => (this.storing = undefined));
    return this.storing;
  }

  private async storeAll(): Promise<void> {
    let written: KeptDraft | undefined;
    while (this.kept && written !== this.kept && !this.forgotten) {
      written = this.kept;
      await keepDraft(this.taskId, written);
    }
  }

  private async refused(failure: unknown): Promise<void> {
    const code = failure instanceof ApiProblem ? failure.code : '';
    if (code === 'task.alreadyCompleted' || code === 'task.withdrawn') this.told('ended');
    else if (code === 'task.draftChanged') await this.meetOther().catch(() => this.told('local'));
    else this.told('local');
  }

  private async meetOther(): Promise<void> {
    const { draft: theirs } = await findForm(this.taskId);
    const { draft, told } = meet(this.kept, theirs);
    if (!draft) return;
    this.take(draft);
    if (told !== 'continued') this.met(draft);
  }
}
