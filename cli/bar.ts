import type { Writable } from 'node:stream';

export interface Bar {
  readonly show: (done: number, note?: string) => void;
  readonly end: () => void;
}

const WIDTH = 30;
const REDRAW_MS = 100;
/** Without a terminal a line each tenth of the work. */
const TENTHS = 10;

/** How far a command has come: a bar that is redrawn on a terminal, a line a tenth elsewhere. */
export function createBar(out: Writable, total: number, unit: string, columns: number | undefined): Bar {
  let drawnAt = Number.NEGATIVE_INFINITY;
  let tenth = 0;
  return {
    show(done, note = '') {
      const share = total === 0 ? 1 : Math.min(1, done / total);
      const text = `${Math.floor(share * 100)} %  ${done} of ${total} ${unit}${note === '' ? '' : `  ${note}`}`;
      if (columns === undefined) {
        if (Math.floor(share * TENTHS) <= tenth) return;
        tenth = Math.floor(share * TENTHS);
        out.write(`${text}\n`);
        return;
      }
      if (performance.now() - drawnAt < REDRAW_MS && done < total) return;
      drawnAt = performance.now();
      const line = `${'█'.repeat(Math.round(share * WIDTH)).padEnd(WIDTH, '░')} ${text}`;
      out.write(`\r${line.slice(0, Math.max(20, columns - 1))}\u001b[K`);
    },
    end() {
      if (columns !== undefined) out.write('\r\u001b[K');
    },
  };
}
