// Tells next-intl our languages, keys: a key that no file has does not compile.
import type { Messages, messages } from './namespaces';

declare module 'next-intl' {
  interface AppConfig {
    Locale: keyof typeof messages;
    Messages: Messages;
  }
}
