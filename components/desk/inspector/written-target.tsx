'use client';
/** A link's target that is typed: an address on the web, or a claim that is not in the project. */
import { useTranslations } from 'next-intl';
import { type KeyboardEvent, useState } from 'react';
import { Button } from '@/components/ui/button';
import { TextArea } from '@/components/ui/text-area';
import { TextInput } from '@/components/ui/text-input';
import { isWebAddress, longestAddress, longestTargetText } from '@/domain/claim/link';
import { refusalText } from '../refusal-text';

interface Props {
  /** False when it was refused. */
  readonly onPick: (written: string) => boolean;
}

export function AddressTarget({ onPick }: Props) {
  const t = useTranslations('inspector');
  const refusals = useTranslations('refusals');
  const { text, setText, add, press } = useWritten(onPick, isWebAddress);
  const [tried, setTried] = useState(false);
  const isWrong = tried && text.trim() !== '' && !isWebAddress(text.trim());
  return (
    <>
      <div className="inspector-written">
        <TextInput
          type="url"
          inputMode="url"
          aria-label={t('address')}
          aria-invalid={isWrong || undefined}
          placeholder="https://"
          maxLength={longestAddress}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => {
            press(event);
            if (event.key === 'Enter') setTried(true);
          }}
          onBlur={() => setTried(true)}
        />
        <Button size="small" onClick={add}>
          {t('link')}
        </Button>
      </div>
      {isWrong && <p className="inspector-refused">{refusalText(refusals, 'address-not-web')}</p>}
    </>
  );
}

export function TextTarget({ onPick }: Props) {
  const t = useTranslations('inspector');
  const { text, setText, add, press } = useWritten(onPick, (written) => written !== '');
  return (
    <div className="inspector-written">
      <TextArea
        rows={2}
        aria-label={t('claimText')}
        placeholder={t('claimTextHint')}
        maxLength={longestTargetText}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={press}
      />
      <Button size="small" onClick={add}>
        {t('link')}
      </Button>
    </div>
  );
}

/** Enter adds it, but not while an input method is still converting; with Shift it begins a new line. */
function useWritten(onPick: Props['onPick'], isWhole: (written: string) => boolean) {
  const [text, setText] = useState('');
  const add = () => {
    const written = text.trim();
    if (isWhole(written) && onPick(written)) setText('');
  };
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    add();
  };
  return { text, setText, add, press };
}
