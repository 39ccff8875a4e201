/** Reads a backup from its beginning to its end: a line of JSON here, the rows of a table there. */
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { z } from 'zod';
import { END_OF_ROWS } from '@/launch/backup/format';
import { Halt } from '@/launch/halt';

const Bytes = z.instanceof(Buffer);
const END = Buffer.from(`\n${END_OF_ROWS}\n`);
/** No line of ours is longer by far; whatever is, is not ours. */
const LONGEST_LINE = 4_000_000;

export class BackupReader {
  private readonly source: AsyncIterator<Buffer>;
  private held = Buffer.alloc(0);

  constructor(private readonly file: string) {
    this.source = chunksOf(file);
  }

  /** The next line, in the shape asked for. */
  async line<Shape extends z.ZodType>(shape: Shape): Promise<z.infer<Shape>> {
    for (;;) {
      const end = this.held.indexOf(10);
      if (end >= 0) return this.parse(shape, this.take(end + 1));
      if (this.held.length > LONGEST_LINE || !(await this.more())) throw this.broken();
    }
  }

  /** The rows up to their end, which is read past. */
  async *rows(): AsyncGenerator<Buffer> {
    // The end of the line before belongs to the sign of the end, which a table without rows begins with.
    this.held = Buffer.concat([END.subarray(0, 1), this.held]);
    let skip = 1;
    for (;;) {
      const end = this.held.indexOf(END);
      if (end >= 0) {
        yield this.take(end + 1).subarray(skip);
        this.take(END.length - 1);
        return;
      }
      // What may be the beginning of the sign is held back until the rest of it is there.
      const safe = this.held.length - END.length;
      if (safe > 0) {
        yield this.take(safe).subarray(skip);
        skip = 0;
      }
      if (!(await this.more())) throw this.broken();
    }
  }

  async expectEnd(): Promise<void> {
    if (this.held.length > 0 || (await this.more())) throw this.broken();
  }

  async close(): Promise<void> {
    await this.source.return?.();
  }

  private take(length: number): Buffer {
    const taken = this.held.subarray(0, length);
    this.held = this.held.subarray(length);
    return taken;
  }

  private async more(): Promise<boolean> {
    const next = await this.source.next();
    if (next.done) return false;
    this.held = Buffer.concat([this.held, next.value]);
    return true;
  }

  private parse<Shape extends z.ZodType>(shape: Shape, bytes: Buffer): z.infer<Shape> {
    try {
      return shape.parse(JSON.parse(bytes.toString('utf8')));
    } catch {
      throw this.broken();
    }
  }

  private broken(): Halt {
    return new Halt('backup-broken', { file: this.file });
  }
}

async function* chunksOf(file: string): AsyncGenerator<Buffer> {
  const input = createReadStream(file);
  const text = createGunzip();
  input.on('error', (error) => text.destroy(error));
  for await (const chunk of input.pipe(text)) yield Bytes.parse(chunk);
}
