/** Who may ask which route. A method without a row does not compile; a route that is not here fails the test. */
import * as agreement from '@/app/api/v1/projects/[projectId]/agreement/route';
import * as adjudication from '@/app/api/v1/projects/[projectId]/articles/[articleId]/adjudication/route';
import * as desk from '@/app/api/v1/projects/[projectId]/articles/[articleId]/desk/route';
import * as dossier from '@/app/api/v1/projects/[projectId]/claims/[claimId]/dossier/route';
import * as received from '@/app/api/v1/projects/[projectId]/evidence/[evidenceId]/received/route';
import * as exporting from '@/app/api/v1/projects/[projectId]/export/route';
import * as history from '@/app/api/v1/projects/[projectId]/history/route';
import * as rounds from '@/app/api/v1/projects/[projectId]/layers/[layerId]/rounds/[round]/route';
import * as sentences from '@/app/api/v1/projects/[projectId]/sentences/route';
import * as changed from '@/app/api/v1/projects/[projectId]/versions/[versionId]/changed/route';
import * as commands from '@/app/api/v1/projects/[projectId]/versions/[versionId]/commands/route';
import * as events from '@/app/api/v1/projects/[projectId]/versions/[versionId]/events/route';
import * as passage from '@/app/api/v1/projects/[projectId]/versions/[versionId]/passage/route';
import * as schema from '@/app/api/v1/schema/[name]/route';
import { ownLayerId } from '@/server/store/layers';
import { send } from '@/tests/support/desk';
import { makeClaim } from './claims';
import { commandSent, commandTable } from './commands';
import { type Row, routeRow } from './row';
import { keptEvidence, markAs, type Stage } from './stage';
import * as may from './who';

type Rows<Module> = Readonly<Record<keyof Module, Row>>;

const base = ({ projectId }: Stage) => `/api/v1/projects/${projectId}`;

const adjudicationRows: Rows<typeof adjudication> = {
  GET: routeRow(adjudication.GET, may.judges, (stage) => ({
    path: `${base(stage)}/articles/${stage.article.articleId}/adjudication`,
    params: { projectId: stage.projectId, articleId: stage.article.articleId },
  })),
};

const deskRows: Rows<typeof desk> = {
  GET: routeRow(desk.GET, may.members, (stage) => ({
    path: `${base(stage)}/articles/${stage.article.articleId}/desk`,
    params: { projectId: stage.projectId, articleId: stage.article.articleId },
  })),
};

const agreementRows: Rows<typeof agreement> = {
  GET: routeRow(agreement.GET, may.members, (stage) => ({
    path: `${base(stage)}/agreement`,
    params: { projectId: stage.projectId },
  })),
};

const exportRows: Rows<typeof exporting> = {
  GET: routeRow(exporting.GET, may.members, (stage) => ({
    path: `${base(stage)}/export?format=json`,
    params: { projectId: stage.projectId },
  })),
};

const receivedRows: Rows<typeof received> = {
  // Of the annotator's layer, which a viewer does not see.
  GET: routeRow(received.GET, { ...may.members, viewer: 'not-found' }, async (stage) => {
    const { projectId } = stage;
    const evidenceId = await keptEvidence(stage);
    return {
      path: `${base(stage)}/evidence/${evidenceId}/received`,
      params: { projectId, evidenceId },
    };
  }),
};

const historyRows: Rows<typeof history> = {
  GET: routeRow(history.GET, may.judges, (stage) => ({
    path: `${base(stage)}/history`,
    params: { projectId: stage.projectId },
  })),
};

const roundRows: Rows<typeof rounds> = {
  GET: routeRow(rounds.GET, { ...may.members, viewer: 'not-found' }, async (stage) => ({
    path: `${base(stage)}/layers/rounds/1`,
    params: { projectId: stage.projectId, layerId: await submittedLayer(stage), round: '1' },
  })),
};

const sentenceRows: Rows<typeof sentences> = {
  GET: routeRow(sentences.GET, may.members, (stage) => ({
    path: `${base(stage)}/sentences?q=${encodeURIComponent('灯台守')}`,
    params: { projectId: stage.projectId },
  })),
};

/** What is inside is another table: whoever may read may knock. */
const commandRows: Rows<typeof commands> = {
  POST: routeRow(commands.POST, may.members, async (stage, who) =>
    commandSent(stage, await commandTable.mark.body(stage, who)),
  ),
};

const eventRows: Rows<typeof events> = {
  GET: routeRow(events.GET, may.members, (stage) => ({
    path: `${base(stage)}/versions/${stage.article.versionId}/events?after=0`,
    params: { projectId: stage.projectId, versionId: stage.article.versionId },
    endless: true,
  })),
};

const changedRows: Rows<typeof changed> = {
  // Of the annotator's layer, which a viewer does not see.
  GET: routeRow(changed.GET, { ...may.members, viewer: 'not-found' }, async (stage) => {
    const annotation = await markAs(stage, stage.people.annotator);
    return {
      path: `${base(stage)}/versions/${stage.article.versionId}/changed?annotation=${annotation}`,
      params: { projectId: stage.projectId, versionId: stage.article.versionId },
    };
  }),
};

const passageRows: Rows<typeof passage> = {
  GET: routeRow(passage.GET, may.members, (stage) => ({
    path: `${base(stage)}/versions/${stage.article.versionId}/passage?start=0&end=1`,
    params: { projectId: stage.projectId, versionId: stage.article.versionId },
  })),
};

const schemaRows: Rows<typeof schema> = {
  GET: routeRow(schema.GET, may.anybody, () => ({ path: '/api/v1/schema/uratori-1.json' })),
};

const dossierRows: Rows<typeof dossier> = {
  GET: routeRow(
    dossier.GET,
    // A viewer sees what the final layer mentions, and this claim is not of it.
    { ...may.members, viewer: 'not-found' },
    async (stage) => {
      const { claim } = await makeClaim(stage);
      return {
        path: `${base(stage)}/claims/${claim}/dossier`,
        params: { projectId: stage.projectId, claimId: claim },
      };
    },
  ),
};
/** The annotator's. */
async function submittedLayer({ article, people }: Stage): Promise<string> {
  const layer = ownLayerId(article.versionId, people.annotator.id);
  await send(people.annotator.id, article, { kind: 'submit-layer', layer });
  return layer;
}

export const routeTable: Readonly<Record<string, Readonly<Record<string, Row>>>> = {
  'app/api/v1/projects/[projectId]/agreement/route.ts': agreementRows,
  'app/api/v1/projects/[projectId]/articles/[articleId]/adjudication/route.ts': adjudicationRows,
  'app/api/v1/projects/[projectId]/articles/[articleId]/desk/route.ts': deskRows,
  'app/api/v1/projects/[projectId]/evidence/[evidenceId]/received/route.ts': receivedRows,
  'app/api/v1/projects/[projectId]/claims/[claimId]/dossier/route.ts': dossierRows,
  'app/api/v1/projects/[projectId]/export/route.ts': exportRows,
  'app/api/v1/projects/[projectId]/history/route.ts': historyRows,
  'app/api/v1/projects/[projectId]/layers/[layerId]/rounds/[round]/route.ts': roundRows,
  'app/api/v1/projects/[projectId]/sentences/route.ts': sentenceRows,
  'app/api/v1/projects/[projectId]/versions/[versionId]/changed/route.ts': changedRows,
  'app/api/v1/projects/[projectId]/versions/[versionId]/commands/route.ts': commandRows,
  'app/api/v1/projects/[projectId]/versions/[versionId]/events/route.ts': eventRows,
  'app/api/v1/projects/[projectId]/versions/[versionId]/passage/route.ts': passageRows,
  'app/api/v1/schema/[name]/route.ts': schemaRows,
};

/** next-auth's own: it signs people in, so it cannot ask who they are. The browser's tests of signing in go through it. */
export const outsideTheGate = ['app/api/auth/[...nextauth]/route.ts'];
