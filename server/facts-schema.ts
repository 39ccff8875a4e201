/** Publication facts as a form sends them. What they may be is for the domain to say, field by field. */
import 'server-only';
import { z } from 'zod';
import type { TypedFacts } from '@/domain/intake/bounds';

const Typed = z.string();

export const TypedFactsSchema: z.ZodType<TypedFacts, TypedFacts> = z.object({
  title: Typed,
  address: Typed,
  publisher: Typed,
  byline: Typed,
  credit: Typed,
  rights: Typed,
  language: Typed,
  publishedAt: Typed,
  retrievedAt: Typed,
  outlet: Typed,
  ownReporting: Typed,
});
