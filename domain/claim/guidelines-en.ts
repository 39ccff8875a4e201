/** The default codebook's guidance in English. The names of labels, fields, links are those of the interface. */
import type { Wording } from './borderline';

export const english: Wording = {
  marked: [
    'Mark a span within one sentence: as a rule all of it, without the white space around it.',
    'A mark has one label. Smaller marks may lie inside it, such as a quote inside a quote.',
    'A sentence that states nothing, such as a filler question or a credit, is marked “No statement”.',
    'Speaker, cue, relay, polarity, certainty and the like are recorded apart from the label. Links show what is repeated, denied or could not be verified.',
  ],
  questions: {
    1: 'Does the text attribute the content to anyone but its writer?',
    2: 'If it does: do words that deny reject a proposition one can identify?',
    3: 'If it does not: does the writer judge, urge or guess in their own voice?',
  },
  rules: {
    1: {
      text: 'An opinion that somebody is quoted with is still a quote. Its content is opinion-like.',
      example: '“The new light dues are plain greed,” the head of the shipowners’ league grumbled.',
    },
    2: {
      text: 'What somebody said, retold without quotation marks, is a quote. Its directness is indirect.',
      example: 'With the ferry back, the town had woken up at last, the mayor rejoiced.',
    },
    3: {
      text: 'A term or a nickname in quotation marks is not a quote. Choose the label by what the whole sentence does.',
      example: 'The desk that dockers call “the tide office” closed at the end of the month.',
    },
    4: {
      text: 'Where one sentence has two people speaking, make two marks, one for each cue.',
      example:
        'The port authority blamed the weather for the delay, and the fishers’ union said the money had run out.',
    },
    5: {
      text: 'Where one sentence holds a report and its denial, mark the report as a quote and the rest as a denial, with a link “denies” to the report. If you make a single mark, make it the denial.',
      example:
        'A local paper wrote that the lock would close for good, which the canal company denied.',
    },
    6: {
      text: 'Words that attack a motive and leave the content alone are a quote, with a link “contradicts”. To protest, criticise or condemn is not yet to deny.',
      example: 'The article was a stunt timed for the vote, the spokesman protested.',
    },
    7: {
      text: 'Quoted words that call an identifiable proposition wrong or untrue are a denial. Its directness is direct.',
      example:
        '“Anyone who thinks the bridge will end the ferries is mistaken,” the manager told islanders.',
    },
    8: {
      text: 'A negative that is no answer to anybody’s claim is a quote. Its polarity is negated.',
      example:
        'The fishers’ union said it had no objection to a longer closed season, but wanted the dates soon.',
    },
    9: {
      text: 'A negative in the writer’s own voice is a fact. Its polarity is negated.',
      example: 'The plan does not put a price on the longer jetty.',
    },
    10: {
      text: 'What an authority announces is a quote, no matter how official it sounds.',
      example: 'The flood warning was lifted at noon, the weather office announced.',
    },
    11: {
      text: 'An outlet’s remark that it has been unable to confirm something is a fact about the outlet. A link “could not verify” leads to what it was unable to confirm. That is no denial and no contradiction.',
      example: 'This newspaper has been unable to confirm how many boats sank.',
    },
    12: {
      text: 'That somebody has not answered is a fact. That somebody refused to answer is a quote of theirs. Neither of them is a denial.',
      example:
        'The canal company did not return calls. The shipyard refused to comment, citing a lawsuit.',
    },
    13: {
      text: 'Hearsay that names nobody (is said to, reportedly) is a quote. Its speaker is an unnamed source.',
      example: 'The new quay is said to sink a little with every storm.',
    },
    14: {
      text: 'What the writer infers (seems to, looks certain to) is an opinion. Its certainty is probable.',
      example: 'The ferry fare looks likely to rise once more in spring.',
    },
    15: {
      text: 'What a document states is a quote. Its speaker is the document.',
      example: 'Under the harbour rules, no vessel may leave the jetty while the foghorn sounds.',
    },
    16: {
      text: 'What has been agreed for the future is a fact. It has not happened yet, so its certainty is unknown.',
      example: 'As agreed, the two towns will share one ferry timetable from spring.',
    },
    17: {
      text: 'Agencies and outlets that passed the words on do not change the label. Record them as the relay, the one nearest the speaker first; the speaker is whoever spoke.',
      example:
        'The lock would stay shut until morning, Meridel Press quoted the port spokeswoman as saying.',
    },
    18: {
      text: 'Leave an agency’s credit line unmarked. It is recorded as the credit of the article.',
      example: 'ORVISK, Nov 6 (Meridel Press) –',
    },
    19: {
      text: 'A source without a name is a speaker too. Record it as unnamed, by the words the text has for it; its reliability is F except where a reason can be given.',
      example: 'The launch has been put off, according to a person close to the shipyard.',
    },
    20: {
      text: 'Where one quote holds another, mark both. The relay of the inner one names the outer speaker.',
      example:
        '“The lad on watch told me, ‘The noise came from below,’” the chief engineer recalled.',
    },
    21: {
      text: 'From a quote in a headline, and from a summary or a recap on the same page, a link “repeats” leads to the original. It is never counted as another source.',
      example: '‘The noise came from below’: the night the ferry ran aground',
    },
    22: {
      text: 'What a group is said to think (experts, residents) is a quote. Its content is opinion-like.',
      example: 'Pilots believe that the fog has come early this year.',
    },
    23: {
      text: 'A remark that the narrator makes in passing is an opinion. A question that only leads on to the next point is marked “No statement”.',
      example: 'So what about the fares? I feel seasick before I have boarded.',
    },
  },
};
