import { Command, CommanderError } from 'commander';
import { CeasewireError } from '../shared/model/index.ts';
import { COMMANDS } from './commands/index.ts';
import { type Io, safe } from './io.ts';

/** 0 done; 1 some input failed, the rest was done; 2 the call itself can't be carried out. */
export type ExitCode = 0 | 1 | 2;

/** Adds one command to the program; its action reports its exit code through `finish`. */
export type Register = (program: Command, io: Io, finish: (code: ExitCode) => void) => void;

const PROCESS_IO: Io = {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  ...(process.stdout.isTTY ? { columns: process.stdout.columns } : {}),
};

/** Runs one call of `ceasewire` and returns its exit code. Never throws. */
export async function main(args: readonly string[], io: Io = PROCESS_IO): Promise<ExitCode> {
  let code: ExitCode = 0;
  const program = new Command('ceasewire')
    .description(
      'Who is talking peace, and who is striking whom: reads news wires, recognises events, answers queries.',
    )
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void io.stdout.write(text),
      writeErr: (text) => void io.stderr.write(text),
    });
  for (const register of COMMANDS)
    register(program, io, (result) => {
      code = result;
    });
  pointToHelp(program, 'ceasewire');
  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    const message = error instanceof Error ? error.message : String(error);
    io.stderr.write(`ceasewire: ${safe(message)}\n`);
    if (!(error instanceof CeasewireError) && process.env['CEASEWIRE_DEBUG'])
      io.stderr.write(`${error instanceof Error ? error.stack : ''}\n`);
    return 2;
  }
}

/** A slip is answered with the help of the command that it was made in. */
function pointToHelp(command: Command, name: string): void {
  command.showHelpAfterError(`(${name} --help shows what there is)`);
  for (const inner of command.commands) pointToHelp(inner, `${name} ${inner.name()}`);
}
