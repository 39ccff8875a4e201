// What was kept: the text to read, the picture, or the page as it was received, in a frame that runs nothing.
import { useTranslations } from 'next-intl';
import type { Kept } from '@/domain/evidence/evidence';

type Props = {
  readonly kept: Kept;
  /** The address of the bytes as they were received. */
  readonly received: string;
};

export function EvidenceContent({ kept, received }: Props) {
  const t = useTranslations('evidence');
  const { mediaType, text } = kept;
  if (mediaType.startsWith('image/')) {
    // biome-ignore lint/performance/noImgElement: evidence is shown byte for byte, never made smaller.
    return <img src={received} alt={t('picture')} className="max-w-full border border-hairline" />;
  }
  return (
    <>
      {text === null ? (
        <p className="text-soft">{t(mediaType === 'application/pdf' ? 'document' : 'noText')}</p>
      ) : (
        <div className="article whitespace-pre-line">{text}</div>
      )}
      {mediaType.startsWith('text/html') && <AsReceived received={received} />}
      {mediaType === 'application/pdf' && (
        <p>
          <a href={received} download>
            {t('download')}
          </a>
        </p>
      )}
    </>
  );
}

function AsReceived({ received }: Pick<Props, 'received'>) {
  const t = useTranslations('evidence');
  return (
    <details>
      <summary className="cursor-pointer">{t('asReceived')}</summary>
      <p className="my-2 text-sm text-soft">{t('asReceivedHint')}</p>
      <iframe
        src={received}
        title={t('asReceived')}
        sandbox=""
        loading="lazy"
        className="h-96 w-full border border-edge bg-white"
      />
    </details>
  );
}
