// The frame of every page: a slim head with where one is, who one is, and the content below.
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { classNames } from '@/components/ui/class-names';
import { Link } from '@/components/ui/link';
import { NavTabs } from '@/components/ui/nav-tabs';
import { type Account, AccountMenu } from './account-menu';
import { InboxLink } from './inbox-count';
import { LanguageSwitch } from './language-switch';
import { type ProjectPlace, projectTabs } from './project-tabs';
import { ThemeSwitch } from './theme-switch';

type Props = {
  readonly account?: Account | undefined;
  readonly project?: ProjectPlace | undefined;
  /** `page`: centred, with margins. `form`: narrow. `desk`: the whole window, the content lays itself out. */
  readonly width?: 'page' | 'form' | 'desk' | undefined;
  readonly children: ReactNode;
};

const widths = {
  page: 'mx-auto w-full max-w-page px-4 pt-6 pb-16 sm:px-6',
  form: 'mx-auto w-full max-w-form px-4 pt-10 pb-16',
  desk: 'min-h-0 w-full flex-1',
};

export async function PageFrame({ account, project, width = 'page', children }: Props) {
  const t = await getTranslations('shell');
  return (
    <div className={`flex flex-col ${width === 'desk' ? 'h-dvh' : 'min-h-dvh'}`}>
      <a href="#content" className="skip-link">
        {t('skip')}
      </a>
      <Masthead account={account} project={project} />
      <main id="content" tabIndex={-1} className={`outline-none ${widths[width]}`}>
        {children}
      </main>
    </div>
  );
}

async function Masthead({ account, project }: Pick<Props, 'account' | 'project'>) {
  const t = await getTranslations('shell');
  return (
    <header className="border-b border-hairline print:hidden">
      <div className={classNames('masthead px-4 sm:px-6', project && 'masthead-of-project')}>
        <Link href="/" aria-label={t('home')} className="wordmark">
          <b>{t('product')}</b>
          <span aria-hidden="true">{t('productLatin')}</span>
        </Link>
        <div className="masthead-tools">
          <LanguageSwitch />
          <ThemeSwitch />
          {account && <InboxLink />}
          {account && <AccountMenu account={account} />}
        </div>
        {project && (
          <div className="project-place">
            <Link href={project.href} className="project-name">
              {project.name}
            </Link>
            <NavTabs label={t('projectNavigation')} tabs={projectTabs(project, t)} />
          </div>
        )}
      </div>
    </header>
  );
}
