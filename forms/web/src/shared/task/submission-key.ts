import { newKey } from '../api/client';

/** One key for one submission: kept while the same answers are sent again, new for other answers. */
export class SubmissionKey {
  private sent = '';
  private key = '';

  for(answers: unknown): string {
    const text = JSON.stringify(answers);
    if (text !== this.sent) {
      this.sent = text;
      this.key = newKey();
    }
    return this.key;
  }
}
