'use client';
/** One's own grade: a value with the scale's wording, and why. A letter or digit chooses, Enter gives; nothing is chosen beforehand but what one holds already. */
import { useTranslations } from 'next-intl';
import { type FormEvent, type KeyboardEvent, type RefObject, useId, useRef, useState } from 'react';
import { SubmitButton } from '@/components/ui/button';
import { TextArea } from '@/components/ui/text-area';
import { longestReason, needsReason } from '@/domain/provenance/decide-grade';
import type { StandingGrade } from '@/domain/provenance/grade';
import { axes, type GradeValue } from '@/domain/provenance/grade-scale';
import { GradeScale } from './grade-scale';
import type { GiveGrade, GradePanelProps } from './grading';

interface Props
  extends Pick<GradePanelProps, 'axis' | 'scale' | 'anonymous' | 'named' | 'formRef' | 'pending'> {
  readonly verb: 'give' | 'propose';
  readonly mine: StandingGrade | null;
  readonly give: GiveGrade;
  readonly close: () => void;
}

export function GradeForm({ axis, scale, anonymous = false, verb, mine, ...props }: Props) {
  const t = useTranslations('grades');
  const [value, setValue] = useState<GradeValue | null>(mine?.given.value ?? null);
  const [reason, setReason] = useState(mine?.given.reason ?? '');
  const field = useRef<HTMLTextAreaElement>(null);
  const isMissing = value !== null && reason.trim() === '' && needsReason(value, anonymous);
  const give = async () => {
    if (isMissing) field.current?.focus();
    else if (value !== null) await props.give({ value, scale, reason: reason.trim() }, null);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void give();
  };
  return (
    <form
      ref={props.formRef}
      className="grades-form"
      onSubmit={submit}
      onKeyDown={(event) => choose(event, axes[axis], setValue)}
    >
      <GradeScale
        axis={axis}
        scale={scale}
        value={value}
        choose={setValue}
        named={props.named === true}
      />
      <Reason
        areaRef={field}
        text={reason}
        write={setReason}
        isMissing={isMissing}
        give={() => void give()}
      />
      <div className="grades-actions">
        <SubmitButton size="small" disabled={value === null} pending={props.pending === true}>
          {t(verb)}
        </SubmitButton>
        <button type="button" className="grades-deed" onClick={props.close}>
          {t('close')}
        </button>
      </div>
    </form>
  );
}

/** A letter or digit of the scale chooses that value, but where it is text. */
function choose(
  event: KeyboardEvent<HTMLFormElement>,
  values: readonly GradeValue[],
  take: (value: GradeValue) => void,
): void {
  const { target, key, ctrlKey, metaKey, altKey } = event;
  if (target instanceof HTMLTextAreaElement || ctrlKey || metaKey || altKey) return;
  const value = values.find((one) => one === key.toUpperCase());
  if (value === undefined) return;
  event.preventDefault();
  const radio = event.currentTarget.querySelector(`input[value="${value}"]`);
  if (radio instanceof HTMLInputElement) radio.focus();
  take(value);
}

interface ReasonProps {
  readonly areaRef: RefObject<HTMLTextAreaElement | null>;
  readonly text: string;
  readonly write: (text: string) => void;
  readonly isMissing: boolean;
  readonly give: () => void;
}

function Reason({ areaRef, text, write, isMissing, give }: ReasonProps) {
  const t = useTranslations('grades');
  const id = useId();
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    if (!event.nativeEvent.isComposing) give();
  };
  const hint = isMissing ? t('reasonNeeded') : t('reasonHint');
  return (
    <div className="grades-reason">
      <label htmlFor={id}>{t('reason')}</label>
      <TextArea
        id={id}
        ref={areaRef}
        rows={1}
        maxLength={longestReason}
        value={text}
        placeholder={hint}
        aria-required={isMissing}
        onChange={(event) => write(event.currentTarget.value)}
        onKeyDown={press}
      />
    </div>
  );
}
