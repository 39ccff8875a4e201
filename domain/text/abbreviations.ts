/** English words that are written with a full stop, by what the stop can mean behind them. Written without that stop. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Stand before a name or go on by their nature: no sentence ends behind them. */
export const NEVER_LAST = words(
  'Mr Mrs Ms Mx Dr Prof Gen Sen Rep Gov Lt Col Maj Capt Cmdr Cpl Sgt Pvt Adm Rev Hon Pres Supt Insp Amb Atty Messrs Mme Mlle Fr Mt Ft Herr Hr e.g i.e eg ie cf vs v viz ca approx incl esp al',
);

/** Go on when a figure follows. */
export const BEFORE_FIGURE = words(
  'No Nos Nr p pp Fig Figs fig figs Vol vol Art Arts Sec Ch Eq Para Ver Op Rs Tel tel Ext Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec',
);

/** May stand anywhere, the end included: what follows must decide. */
export const MAYBE_LAST = words(
  'Inc Ltd Co Corp Bros Plc PLC LLC Jr Sr etc St Ste Ave Blvd Rd Dept Univ Assn Bldg Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Ala Ariz Calif Colo Conn Fla Kan Mich Minn Mont Neb Nev Okla Pa Tenn Tex Va Wis Wyo Md',
);

/** Words with a capital that open a sentence far more often than they stand in a name. */
export const OPENERS = words(
  'The A An This That These Those It Its He His She Her They Their We Our I You Your There Here But And Or So Yet Nor If As At In On By For From To With Without After Before During Since Until While When Where What Who Why How Which Not No Some Many Most More Several Both Each All Any Another Other Others One Two Three Even Then Now Still Also However Meanwhile Instead Although Though Because According Asked Earlier Later Last Next Nobody Nothing Everyone Such Under Over Among Between Only Once Despite Officials Police Critics Experts Analysts',
);
