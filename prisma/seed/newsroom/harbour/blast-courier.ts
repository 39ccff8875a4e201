/** The explosion as another agency reports it: its slug, numbers that differ, officials without names, share buttons and a newsletter box. */
import type { DemoArticle } from '../shape';

export const blastCourier: DemoArticle = {
  key: 'blast-courier',
  title: '‘The sky lit first’: At least 14 killed in fuel depot blast at Kardovian port of Orvisk',
  address: 'https://www.saltmarketcourier.example/world/orvisk-depot-blast',
  publisher: 'courier',
  byline: 'Lenn Ashgrove, Marit Solvey',
  credit: ['meridel'],
  language: 'en',
  publishedAt: '2026-11-04T14:25:00Z',
  rights: 'Meridel Press copy. Quotation within fair dealing only.',
  text: `Skip to content
THE SALTMARKET COURIER
Home | World | Shipping | Markets | Weather & Tides | Subscribe
Advertisement

WORLD

‘The sky lit first’: At least 14 killed in fuel depot blast at Kardovian port of Orvisk

By Lenn Ashgrove and Marit Solvey
Nov. 4, 2026, 2:25 p.m. GMT

Share  Post  Email  Copy link

Smoke rises over the south pier at Orvisk on Wednesday. (Meridel Press)

ORVISK, Kardovia, Nov 4 (Meridel Press) - An explosion tore through a fuel depot in the port of Orvisk late on Tuesday, killing at least 14 people and sending burning oil across the south pier, Kardovia's interior ministry said on Wednesday.

The dock workers' union put the toll at 40 or more, saying it had compared the night roster with the names of those who answered their phones. Meridel Press could not independently verify either figure.

Kardovia's defence ministry said two drones flying in from the sea struck the depot's third tank shortly before midnight. It offered no evidence.

Zelkania denied any part in the blast. "No vessel and no aircraft of ours was east of the strait that night," the country's defence ministry said in a statement, calling the Kardovian account "a story in search of a wreck."

Two Western-trained engineers who have worked at the depot, speaking on condition of anonymity because they still hold port passes, said a valve on the same tank had been marked for replacement in September. One of them said his supervisor had told him that "the paperwork would be moved to spring."

Bernsk Fuel, which runs the site, declined to comment, citing the investigation. Milka Dovan, the head of the port authority, did not respond to three requests for comment.

"A night foreman told me, 'The sky lit first, then came the sound,'" said Petr Ragnesh, who leads the union. "Nobody has explained to me how a valve does that."

Not everyone on the quay agrees with him. A crane driver who gave her name only as Ilse said she had smelled fuel for two days before the fire. "We complained. They told us the wind was wrong," she said.

President Daris Olment, in a televised address, said the port had been "chosen by people who knew what a harbour means to a family." He did not name a country. The fire was still burning when he spoke.

A security guard's video, posted on Wednesday and viewed more than two million times, shows two white flashes nine seconds apart. Meridel confirmed the location from the lettering on a warehouse, but was unable to confirm when the footage was taken.

Thirty-one ships were waiting outside the harbour by noon, according to Seaglance, a vessel-tracking service. Insurers are reported to have raised war-risk premiums for the strait by two fifths. The ratification of last week's navigation agreement, which both parliaments were to take up in December, now looks all but certain to slip.

Under the agreement, each side must admit the other's investigators within 12 hours of an accident. It does not say what happens when one side insists that there was no accident.

(Reporting by Lenn Ashgrove in Orvisk and Marit Solvey in Liovek)

© 2026 Meridel Press. All rights reserved. This material may not be republished without permission.

Share  Post  Email  Copy link

MORE FROM WORLD
Two villages, one lighthouse, and a quarrel over the bulb
Canal draft cut again as the reservoir falls
Herring return to the inner sounds, and nobody is quite ready
SIGN UP FOR THE MORNING TIDE
The stories that move the harbour, in your inbox by 6 a.m. You can unsubscribe at any time.
Your email address
About us | Corrections | Privacy | Cookie settings
`,
};
