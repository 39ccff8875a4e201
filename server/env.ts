/** The environment, read once and checked; nothing else reads `process.env`. */
import 'server-only';
import { z } from 'zod';

const Environment = z.object({
  DATABASE_URL: z.string().min(1),
  NEXTAUTH_SECRET: z.string().min(16),
  NEXTAUTH_URL: z.url().optional(),
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
});

let read: z.infer<typeof Environment> | null = null;

export function env(): z.infer<typeof Environment> {
  read ??= Environment.parse(process.env);
  return read;
}
