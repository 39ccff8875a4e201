import { createTranslator } from 'next-intl';
import { describe, expect, test } from 'vitest';
import { refusalText, type ToldRefusal } from '@/components/desk/refusal-text';
import { languages } from '@/domain/preference/language';
import { messages } from '@/messages/namespaces';
import type { CommandRefusal } from '@/server/store/commands/context';

/** Does not compile while the server refuses commands for a reason that nobody is told. */
const told = (refusal: CommandRefusal): ToldRefusal => refusal;

describe.each(languages)('in %s', (locale) => {
  const faults: string[] = [];
  const t = createTranslator({
    locale,
    messages: messages[locale],
    namespace: 'refusals',
    onError: (error) => faults.push(error.message),
  });

  test('every refusal is told whole, with the limits it speaks of', () => {
    const told = Object.keys(messages[locale].refusals).map((name) => refusalText(t, name));
    expect(faults).toEqual([]);
    expect(told.filter((text) => /[{}]/.test(text))).toEqual([]);
  });

  test('a limit is written with its number', () => {
    expect(refusalText(t, told('relay-too-long'))).toContain('12');
  });

  test('a refusal nobody has foreseen is told by its name', () => {
    expect(refusalText(t, 'tide-too-high')).toContain('tide-too-high');
  });
});
