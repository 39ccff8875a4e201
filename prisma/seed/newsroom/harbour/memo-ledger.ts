/** An outlet's own reporting on a leaked memo: what the document says, what officials say of it, and how its origin is attacked instead of its content. */
import type { DemoArticle } from '../shape';

export const memoLedger: DemoArticle = {
  key: 'memo-ledger',
  title: 'Four pages, no signature: the memo that set two capitals against each other',
  address: 'https://quaysideledger.example/2026/11/11/orvisk-memo',
  publisher: 'ledger',
  byline: 'Posy Wetherlam',
  credit: [],
  language: 'en',
  publishedAt: '2026-11-11T09:10:00Z',
  rights: null,
  text: `Quayside Ledger
Sections  Search  Sign in

Ports & Power

Four pages, no signature: the memo that set two capitals against each other

Posy Wetherlam in Verneg
11 November 2026 · 6 min read

The document is four pages long. It has no letterhead, no date and no signature. Somebody has written in the margin, in blue ink, “North pier, 40 yrs, priority use”.

Since Sunday, when the daily Verneg Posta published photographs of it, those four pages have taken up most of the oxygen in Kardovian politics. The Posta reported that President Daris Olment had offered Zelkania a 40-year lease on the north pier at Orvisk in exchange for gas at a fifth below the market price. The presidential office says no such offer was made.

“It is simply not true that the north pier is for sale, for lease or for loan,” Jory Maldane, the president's chief of staff, told the Ledger on Tuesday. Asked whether the memo was a forgery, he said he had not studied the handwriting.

The foreign ministry has gone further, though not on the substance. Irena Voskal, its spokeswoman, called the publication “a cheap operation against frightened dockers a month before a vote”. She did not say which lines of the memo, if any, were wrong.

What the paper says

The Ledger has seen a copy. It proposes that Zelkanian vessels be given “first call” on six of the pier's nine berths, and that customs officers of both countries share an office. It states that the arrangement “shall not be read as a transfer of territory”. It does not mention warships.

Three current and former Kardovian officials, who were not authorised to discuss the talks, said a draft along these lines had circulated in August. One of them said it had been drawn up as a bargaining position and was never sent. A second disputed that: “I saw the cover note. It was addressed.”

The Ledger was unable to establish who wrote the memo or whether it ever left the building.

Zelkania's government declined to say whether it had received anything of the kind. A spokeswoman for Prime Minister Teo Malvindel, Lisa Polvanen, said only that Verneg's “domestic stationery” was not her concern. The Zelkanian embassy did not reply to an email.

The Zelkanian state agency Zeltel reported on Monday that Ms Polvanen had told reporters a special envoy had handed over a personal letter from the prime minister. The Ledger was not present.

A pier with a history

Orvisk's north pier was built to load phosphate and has stood half empty for eleven years. Successive governments have announced its revival; none has dredged it. The port authority's own master plan states that work would take “not less than seven years”, which makes a lease rather less of a prize than either side's newspapers suggest.

Nor would a lease be unlawful. Hedda Quill-Marsh, who teaches maritime law at Tarn Sound University, said it was wrong to think that parliament would have to approve one. “Berths are let every week,” she said. “The scandal is in the length, not the letting.”

Analysts believe the timing matters more than the text. The navigation agreement signed on 28 October comes before both parliaments next month, and the opposition Coastal Alliance has already threatened to vote against it. The party said on Monday it was not opposed to co-operation with Zelkania, only to “co-operation by envelope”.

Kai Tremlek, the Posta's editor, is unrepentant. “They rang to ask where I got it,” he said. “They have yet to ring to say it's false.”

It is hard to avoid the impression that everybody in this story would rather talk about the envelope.

Additional reporting by Ledger staff in Orvisk

Support independent reporting. The Ledger is paid for by its readers, and by nobody else.
Join from 4 a month  ·  Not now

Most read
1. Why the ferry always leaves four minutes late
2. A beginner's guide to reading a tide table
3. The pilots' exam that nine in ten fail
4. Why the ferry always leaves four minutes late
Terms  Privacy  Contact  © Quayside Ledger 2026
`,
};
