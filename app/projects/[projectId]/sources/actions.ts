'use server';
import { z } from 'zod';
import { projectAction } from '@/server/action';
import { TypedSourceSchema } from '@/server/source-schema';
import * as sources from '@/server/store/source-edits';

const Order = z.object({ projectId: z.guid(), command: z.guid() });
const OfSource = Order.extend({ source: z.guid() });

export const registerSource = projectAction({
  permission: 'source:edit',
  input: OfSource.extend({ facts: TypedSourceSchema }),
  run: sources.registerSource,
});

export const editSource = projectAction({
  permission: 'source:edit',
  input: OfSource.extend({
    revision: z.number().int().min(1).max(2_000_000_000),
    facts: TypedSourceSchema,
  }),
  run: sources.editSource,
});

export const retireSource = projectAction({
  permission: 'source:edit',
  input: OfSource.extend({ retired: z.boolean() }),
  run: sources.retireSource,
});

export const mergeSources = projectAction({
  permission: 'source:merge',
  input: OfSource.extend({ into: z.guid() }),
  run: sources.mergeSources,
});

export const tellSourcesApart = projectAction({
  permission: 'source:merge',
  input: Order.extend({ sources: z.tuple([z.guid(), z.guid()]).readonly() }),
  run: sources.tellSourcesApart,
});

export const takeBackChange = projectAction({
  permission: 'source:edit',
  input: Order.extend({ of: z.guid() }),
  run: sources.takeBackChange,
});
