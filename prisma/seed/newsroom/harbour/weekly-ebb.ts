/** A weekly briefing that recaps the others: key points, an embedded post, a rumour and its correction, the writer's own view. */
import type { DemoArticle } from '../shape';

export const weeklyEbb: DemoArticle = {
  key: 'weekly-ebb',
  title: 'The Ebb, week 45: drones, valves and a very long lease',
  address: 'https://the-ebb.example/p/week-45',
  publisher: 'ebb',
  byline: 'Corin Haddowe',
  credit: [],
  language: 'en',
  publishedAt: '2026-11-13T06:00:00Z',
  rights: null,
  text: `View this email in your browser

The Ebb ⚓️
A weekly briefing on straits, ports and the people who argue about them

The Ebb, week 45: drones, valves and a very long lease
Corin Haddowe
Nov 13, 2026

Good morning. If you read one thing this week, read the tide tables; if you read two, read on.

KEY POINTS
• At least 14 people died in the Orvisk depot fire, according to Kardovia's interior ministry; the dock workers' union still says 40.
• Zelkania has denied involvement and published satellite images.
• A leaked memo has turned a safety agreement into a fight about a pier.

1. Who set fire to Orvisk?

Nobody knows. Kardovia's defence ministry says drones did it, and on Thursday its spokesman, Dag Fermeli, told Meridel Press that wreckage had been recovered and "will be shown in due course." Zelkania's images, nine of them, show empty water east of the strait. They carry no time stamps, and Meridel said it could not independently verify them.

Local officials in Orvisk tell a third story. Sander Ulvik, the deputy harbour master, told the Saltmarket Courier that the tank's pressure alarm had sounded for eleven minutes before the first flash. "I was in the room. It is a mistake to think that we heard nothing and saw nothing," he said. The defence ministry has not commented on the alarm.

🇰🇩 Eleven minutes. They had eleven minutes and a telephone.
— Orvisk Night Shift 🕯️ (@orvisk_nights) November 12, 2026

#Orvisk #elevenminutes

2. The ammunition that wasn't

A claim that the depot held shells rather than heating oil was shared some 40,000 times before the Kardovian fire service denied it. Its chief, Brann Ostaver, said crews had stood within ten metres of the tank for two nights. "If there had been shells I would not be here being asked about shells," he told reporters. The account that first posted the claim has since been deleted. It is said to have belonged to a used-car dealer in Liovek.

3. The lease

The Quayside Ledger has the best account of the memo. In short: a draft existed, officials disagree on whether it was ever sent, and the president's office says that the pier is not for sale, for lease or for loan. The foreign ministry dismissed the story as a cheap operation. Dismissing is not denying, and the ministry's lawyers know the difference better than I do.

Insurers don't care who wrote it. Premiums for the strait are up 40 percent on the month, said Fenwick Orly, a broker, who expects "another ten before Christmas." A person familiar with the talks between the two coastguards said joint patrols would begin in January as planned; a second person familiar with the talks said they would not.

Was the agreement always going to end like this? Perhaps. It promised that investigators would be let in within 12 hours, and nine days on they are still in a hotel.

The forecast

Expect both parliaments to postpone. Expect somebody to find a second memo.

That's all for this week. Reply to this email with corrections, complaints or pictures of boats.

Forwarded this email? Subscribe here
You are receiving The Ebb because you signed up at the-ebb.example.
Unsubscribe  ·  Manage preferences  ·  Read online
Share  ❤️ Like  💬 Comment  🔁 Restack
`,
};
