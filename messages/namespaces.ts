// Every namespace of interface strings, in both languages. A new namespace: its two files, two imports,
// two entries here. English gives the keys their types; `Messages` makes Japanese have the same.
import enAccounts from './en/accounts.json';
import enAdjudication from './en/adjudication.json';
import enAgreement from './en/agreement.json';
import enArticles from './en/articles.json';
import enAssignments from './en/assignments.json';
import enClaims from './en/claims.json';
import enCodebook from './en/codebook.json';
import enConcordance from './en/concordance.json';
import enDesk from './en/desk.json';
import enErrors from './en/errors.json';
import enEvidence from './en/evidence.json';
import enExport from './en/export.json';
import enGrades from './en/grades.json';
import enGuidelines from './en/guidelines.json';
import enHistory from './en/history.json';
import enInbox from './en/inbox.json';
import enInspector from './en/inspector.json';
import enMembers from './en/members.json';
import enNotFound from './en/notFound.json';
import enProjects from './en/projects.json';
import enProvenance from './en/provenance.json';
import enRefusals from './en/refusals.json';
import enReview from './en/review.json';
import enShell from './en/shell.json';
import enSources from './en/sources.json';
import enUi from './en/ui.json';
import jaAccounts from './ja/accounts.json';
import jaAdjudication from './ja/adjudication.json';
import jaAgreement from './ja/agreement.json';
import jaArticles from './ja/articles.json';
import jaAssignments from './ja/assignments.json';
import jaClaims from './ja/claims.json';
import jaCodebook from './ja/codebook.json';
import jaConcordance from './ja/concordance.json';
import jaDesk from './ja/desk.json';
import jaErrors from './ja/errors.json';
import jaEvidence from './ja/evidence.json';
import jaExport from './ja/export.json';
import jaGrades from './ja/grades.json';
import jaGuidelines from './ja/guidelines.json';
import jaHistory from './ja/history.json';
import jaInbox from './ja/inbox.json';
import jaInspector from './ja/inspector.json';
import jaMembers from './ja/members.json';
import jaNotFound from './ja/notFound.json';
import jaProjects from './ja/projects.json';
import jaProvenance from './ja/provenance.json';
import jaRefusals from './ja/refusals.json';
import jaReview from './ja/review.json';
import jaShell from './ja/shell.json';
import jaSources from './ja/sources.json';
import jaUi from './ja/ui.json';

const en = {
  accounts: enAccounts,
  agreement: enAgreement,
  adjudication: enAdjudication,
  articles: enArticles,
  claims: enClaims,
  codebook: enCodebook,
  assignments: enAssignments,
  concordance: enConcordance,
  desk: enDesk,
  errors: enErrors,
  evidence: enEvidence,
  export: enExport,
  grades: enGrades,
  guidelines: enGuidelines,
  history: enHistory,
  inbox: enInbox,
  inspector: enInspector,
  members: enMembers,
  notFound: enNotFound,
  projects: enProjects,
  provenance: enProvenance,
  refusals: enRefusals,
  review: enReview,
  shell: enShell,
  sources: enSources,
  ui: enUi,
};

export type Messages = typeof en;
export type Namespace = keyof Messages;

const ja: Messages = {
  accounts: jaAccounts,
  agreement: jaAgreement,
  adjudication: jaAdjudication,
  articles: jaArticles,
  claims: jaClaims,
  codebook: jaCodebook,
  assignments: jaAssignments,
  concordance: jaConcordance,
  desk: jaDesk,
  errors: jaErrors,
  evidence: jaEvidence,
  export: jaExport,
  grades: jaGrades,
  guidelines: jaGuidelines,
  history: jaHistory,
  inbox: jaInbox,
  inspector: jaInspector,
  members: jaMembers,
  notFound: jaNotFound,
  projects: jaProjects,
  provenance: jaProvenance,
  refusals: jaRefusals,
  review: jaReview,
  shell: jaShell,
  sources: jaSources,
  ui: jaUi,
};

export const messages = { ja, en };
