// Tells next-intl our languages, keys: a key that no file has does not compile.
import type { Language } from '@/domain/preference/language';
import type { Messages } from './namespaces';

declare module 'next-intl' {
  interface AppConfig {
    Locale: Language;
    Messages: Messages;
  }
}
