'use server';
import { z } from 'zod';
import { projectAction } from '@/server/action';
import * as sources from '@/server/store/source-import';

const Csv = z.object({ projectId: z.guid(), file: z.file() });

export const lookOverSources = projectAction({
  permission: 'source:edit',
  input: Csv,
  run: sources.lookOverSources,
});

export const importSources = projectAction({
  permission: 'source:edit',
  input: Csv.extend({ command: z.guid(), fingerprint: z.string() }),
  run: sources.importSources,
});
