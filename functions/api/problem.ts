import { CeasewireError, InvalidInput } from '../../shared/model/index.ts';

/** RFC 9457. What went wrong on our side is logged, not told. */
export interface Problem {
  readonly type: 'about:blank';
  readonly title: string;
  readonly status: 400 | 401 | 404 | 405 | 500;
  readonly detail: string;
}

const TITLES = {
  400: 'Bad request',
  401: 'Unauthorized',
  404: 'Not found',
  405: 'Method not allowed',
  500: 'Internal error',
} as const;

export const problem = (status: Problem['status'], detail: string): Problem => ({
  type: 'about:blank',
  title: TITLES[status],
  status,
  detail,
});

export const problemOf = (error: unknown): Problem =>
  error instanceof InvalidInput
    ? problem(400, error.message)
    : problem(
        500,
        error instanceof CeasewireError
          ? error.message
          : 'Something failed on our side; it has been logged. Try again.',
      );
