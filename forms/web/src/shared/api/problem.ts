import { lang, t, type Lang } from '../i18n';

export interface FieldError {
  field: string;
  code: string;
  messages?: Partial<Record<Lang, string>>;
}

/** The members of an RFC 9457 problem as the server sends it. */
export interface ProblemBody {
  status?: number;
  code?: string;
  title?: string;
  detail?: string;
  messages?: Partial<Record<Lang, string>>;
  errors?: FieldError[];
  [extra: string]: unknown;
}

/** A refusal, or a request that never reached the server (code `network`, status 0). */
export class ApiProblem extends Error {
  readonly status: number;
  readonly code: string;
  readonly body: ProblemBody;

  constructor(status: number, body: ProblemBody) {
    super(body.code ?? String(status));
    this.status = status;
    this.code = body.code ?? `http.${String(status)}`;
    this.body = body;
  }

  get errors(): FieldError[] {
    return this.body.errors ?? [];
  }
}

/** What was asked for is not there, and will not be the next time either. */
export function isMissing(problem: unknown): boolean {
  return problem instanceof ApiProblem && problem.status === 404;
}

/** What to tell a person about an error, in the language of the page. */
export function problemText(problem: unknown): string {
  if (!(problem instanceof ApiProblem)) return t('problem.unexpected');
  if (problem.code === 'network') return t('problem.network');
  return problem.body.messages?.[lang()] ?? problem.body.detail ?? t('problem.unexpected');
}

export function fieldText(error: FieldError): string {
  return error.messages?.[lang()] ?? t('problem.field');
}

/** What the server says about one field, whatever object it stands in. */
export function fieldProblem(problem: unknown, field: string): string | undefined {
  if (!(problem instanceof ApiProblem)) return undefined;
  const error = problem.errors.find((one) => one.field.split('.').at(-1) === field);
  return error && fieldText(error);
}
