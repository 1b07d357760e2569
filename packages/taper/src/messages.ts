/**
 * Every word this room says, by code; `{name}` is filled from the fields. Plain English, reading age about 12: what is so, and what to do.
 * Nothing here ever tells a person to stop, to double, or to hurry.
 */
const findings: Readonly<Record<string, string>> = {
  'r1-no-release':
    'No prescriber has released this plan. Only a prescriber signed in to their account can do that; until then it is a draft to talk about.',
  'r1-claimed':
    'The file names {name} as the prescriber. A name in a file is not a release: only {name}, signed in, can release it. Until then it is a draft.',
  'r2-age':
    'Under 18: the guideline covers adults only, so no schedule is made here. A specialist for children and young people decides.',
  'r2-age-unknown':
    'The age is not known. Ask: under 18 no plan is made here, and from 65 the pace is slower. This one is for an adult under 65.',
  'r2-palliative':
    'Palliative care: the guideline leaves this out, so no schedule is made here. The palliative care team decides.',
  'r3-not-recorded':
    'No shared decision is recorded. Before anything starts, the person and the prescriber agree on the goal, and it is written down with its date.',
  'r3-not-agreed':
    'The person has not agreed. Nobody is tapered against their will: this is only something to look at together.',
  'r4-unknown':
    'Why the medicine is taken is not known. It may be keeping seizures away, so no schedule is made until a specialist or the prescriber says what it is for.',
  'r4-epilepsy': 'It may be keeping seizures away. A neurologist or epilepsy specialist decides about any change.',
  'r4-muscle-spasm':
    'Taken for muscle spasm. It may be holding spasticity or a movement disorder, so no schedule is made here: a specialist decides about any change.',
  'r4-other':
    'Taken for a reason that is not in the list. It may be one that needs the medicine for good, such as a movement disorder, so a specialist decides about any change.',
  'r4-seizure-drug': '{drug} with a seizure in the past: a specialist decides about any change.',
  'r5-lower-dose':
    'The goal is {goal} a day. A lower dose that helps more than it harms is as good an end as stopping.',
  'r6-overdue':
    'The last review of benefit and harm was {days} days ago, more than 90. The next reduction waits for a review; the present dose and its supply go on.',
  'r6-not-recorded':
    'No review of benefit and harm is recorded. Ask for one; the present dose and its supply go on meanwhile.',
  'r6-to-come':
    'The review of benefit and harm is dated {date}, after the start, so none counts as recorded. Ask for one; the present dose and its supply go on meanwhile.',
  'r8-sooner': 'Because of {reasons}, review more often than every 90 days.',
  'r9-older':
    'From 65 on these medicines do more harm, and the body is slower: a taper is worth suggesting, at a slower pace.',
  'r10-insomnia': 'Taken for sleep for more than four weeks: coming down is worth offering.',
  'r11-ptsd': 'With post-traumatic stress disorder these medicines help little: a taper deserves strong consideration.',
  'r12-risk': 'Taken on three days a week or fewer: withdrawal is rare.',
  'r13-risk': 'Taken for under a month: withdrawal is less likely but possible.',
  'r14-risk': 'A low dose for under three months: withdrawal is less likely but possible.',
  'r15-risk':
    'Taken on most days for this long and at this dose, the body relies on it. That is physical dependence, which nearly everyone gets; it is not a use disorder.',
  'risk-raised-by-history': 'Withdrawal has been met before, so the risk counts as present whatever the table says.',
  'r16-published':
    'Dose band: {band}. For {drug} the guideline puts low at up to {low} mg a day and high above {high} mg.',
  'r16-derived':
    'Dose band: {band}. The guideline gives no band for {drug}; this one uses the cautious end of the published equivalents (low up to {low} mg, high above {high} mg) and can only make the plan stricter.',
  'r16-combined': 'Dose band of all together: {band}. Each medicine counts by its own limit; nothing is converted.',
  'r16-unknown': 'No checked source gives a dose band for {drug}, so it counts as high.',
  'r18-abrupt':
    'Going from {before} a day to nothing in one step would be an abrupt stop, which can cause seizures. It is refused and nobody can override it here. A stepwise plan goes down to {last} first.',
  'r18-abrupt-to-goal':
    'Going from {before} a day to {goal} at once would be an abrupt cut, which can cause withdrawal. The strategy "abrupt" is refused, whatever the goal; a stepwise plan reaches the same dose.',
  'r18-nearly':
    'Going from {before} a day to {after} takes away {percent} % in one step or within {days} days. That is nearly an abrupt stop, which can cause seizures. It is refused and nobody can override it here; put more and smaller steps in between.',
  'r18-no-smaller-dose':
    'These products make nothing smaller than {before}, and from there to nothing would be an abrupt stop. Add {mend} to the products, or aim for a lower dose instead of stopping.',
  'r18-one-step':
    'The present dose, {before}, would end in one step, because nothing smaller is made here. That is an abrupt stop, which can cause seizures. The prescriber plans it with a pharmacist, who may know a smaller form.',
  'r19-advice':
    'Stopping, or a short taper, is allowed. Write down that any withdrawal or returning symptom is to be told, and that the plan then is to treat it, or restart and taper.',
  'r20-first':
    "The first reduction is {percent} % of the present dose; the guideline starts with 5-10 %. More than {limit} % needs a prescriber's reason.",
  'r20-last-dose':
    'The present dose is already one that a plan may stop from, but stopping is more than {limit} % at once: a prescriber gives the reason.',
  'r20-rare': 'This is more than {limit} % at once. With withdrawal this rare the guideline allows it.',
  'r21-interval':
    "Only {days} days after the last reduction; the guideline waits {limit} or more. A shorter wait needs a prescriber's reason.",
  'r22-window':
    "Within {days} days the dose falls by {percent} %; the guideline's ceiling is {limit} %. A prescriber must name the setting and the risk, or take smaller steps.",
  'r22-rare': 'This is more than {limit} % within {days} days. With withdrawal this rare the guideline allows it.',
  'r23-may-go-faster':
    'A low dose for under three months: a somewhat faster pace may be offered, within 25 % in two weeks.',
  'r23-default-pace':
    'A faster pace was asked for. It is offered only for a low dose taken for under three months, so the usual pace stands.',
  'r24-clipped': '{count} steps were made smaller than the strategy wanted, to stay within the limits. Each says so.',
  'r25-last':
    'The last step is {step}, larger than the one before ({last}): there is nothing in between the last small dose and none.',
  'r25-growing': 'This step is {step}, the one before {last}. Steps should get smaller toward the end, not larger.',
  'r26-rounded':
    'Asked for was {wanted}; the products make {made}, a larger step. No licensed product of the country comes closer: ask a pharmacist, or hold.',
  'r26-mend': 'Asked for was {wanted}; the products make {made}, a larger step. {mend} would come closer.',
  'r27-mend':
    'From {before} the smallest step these products make is {percent} %. {hold} {mend} would make smaller steps.',
  'r27-none-licensed':
    'From {before} the smallest step any licensed product makes is {percent} %. {hold} Ask a pharmacist whether a smaller form can be had.',
  'r27-ends-mend':
    'The present dose, {before}, is the smallest that tablets or capsules make, so the next step is to nothing. {hold} {mend} would make smaller steps.',
  'r27-ends-none-licensed':
    'The present dose, {before}, is the smallest that any licensed product makes, so the next step is to nothing. {hold} Ask a pharmacist whether a smaller form can be had, such as a liquid made to order.',
  'r28-above':
    'The last dose is {before}; a plan should stop from {last} or less. The prescriber decides whether to stop from here, or to stay on it.',
  'r28-above-mend':
    'The last dose is {before}; a plan should stop from {last} or less, which {mend} would make. The prescriber decides whether to stop from here.',
  'r28-whole':
    'The last dose, {before}, is a whole piece and not small, but nothing smaller is made here. The prescriber decides whether to stop from it; ask a pharmacist whether a smaller form can be had.',
  'r28-whole-mend':
    'The last dose, {before}, is a whole piece and not small. {mend} would make smaller ones. The prescriber decides whether to stop from it.',
  'r28-held':
    'The last dose is held for {days} days only; it should be {limit} or more, with a tolerable check-in, before the dose is nothing.',
  'r29-severe':
    'Withdrawal was severe before. The book behind this rule asks for more care, with figures not read yet: the prescriber decides, and the pace is slower.',
  'r29-past-tapers':
    'Two or more tapers have been tried. That asks for more care: the prescriber decides, and the pace is slower.',
  'r36-label': 'A step of {step} is more than the alprazolam label allows at one time (0.5 mg in three days).',
  'r38-make-regular':
    'It is taken often but not at fixed times every day. It is made regular first, then less; how is for a person to decide, so no schedule is made yet.',
  'r38-lower-occasional':
    'Taken on three days a week or fewer: a lower dose, or a stepwise plan, for such use is not built here. The prescriber decides.',
  'r39-one-at-a-time':
    '{drugs} are taken together (dose band of both: {band}). One is reduced at a time, or a prescriber makes one of them; which, a specialist or experienced prescriber decides. No schedule is made until then.',
  'r44-now': 'This is an emergency sign: everything else waits. Get help now.',
  'r45-sleep-first':
    'A mood or psychotic disorder with bad sleep: no reduction until sleep has settled, because lost sleep can bring an episode on.',
  'r45-watch-sleep': 'With a mood or psychotic disorder, watch sleep: pause when it gets bad.',
  'r49-offer':
    'A change from {drug} to a longer-acting medicine may be offered, never forced; coming down with the same medicine is as good a way.',
  'r50-liver': '{drug} builds up when the liver is slow. It is no default for a switch: seek advice.',
  'r51-long-acting':
    '{drug} stays long in the body. At this age, or with this condition or medicine, it is no default for a switch: the prescriber decides.',
  'r52-sources':
    'Sources differ on how much {drug} equals diazepam 10 mg: {low} to {high} mg ({sources}). A person chooses; nothing is converted here.',
  'r52-no-source': 'No checked source says how much {drug} equals diazepam 10 mg. Nothing is converted.',
  'r53-second-person':
    'The sources for {drug} differ {ratio}-fold. A second clinician or a pharmacist confirms any conversion.',
  'r56-reverse':
    'From diazepam back to {drug} would read the table backwards, and each conversion multiplies the error. It is refused.',
  'r57-not-prescribed':
    'It does not come from a pharmacy, so nobody knows what is in it or how much. Nothing is computed from it. A prescriber finds the smallest dose that holds withdrawal off, and tapers from there. Do not stop suddenly.',
  'r57-mixed':
    'Part of it does not come from a pharmacy, so nobody knows the real dose. Nothing is computed from it. A prescriber finds the smallest dose that holds withdrawal off, and tapers from there. Do not stop suddenly.',
  'r57-unknown': 'Where the medicine comes from is not known. Ask: a dose that no pharmacy gave cannot be counted on.',
  'r58-part':
    '{amount} would be part of a {product}, which must be taken whole: never broken, crushed or opened. Ask the pharmacist today what to take instead; do not skip it.',
  'r59-now':
    '{amount} is a finer part of a {product} than its score allows. A pharmacist says whether it may be broken so.',
  'r59-line':
    '{product} has a line, but the label does not say that its parts are equal. A pharmacist confirms it before it is broken.',
  'r63-complicated': 'There was {what} in withdrawal before. This is not for primary care: a specialist decides first.',
  'r63-epilepsy': 'With epilepsy this is not for primary care: a specialist decides first.',
  'r63-joint': 'A high dose together with {with}: a specialist decides first, and may plan both together.',
  'r64-phenobarbital':
    '{name} stays in the body for days and hides withdrawal. It is used only in hospital by people experienced with it.',
  'r65-flumazenil':
    '{name} is never used to come off these medicines: it can cause seizures that do not stop, and a disturbed heartbeat. Research only.',
  'r66-anaesthetic': '{name} is never used to come off these medicines.',
  'r67-keep': 'Treatment for opioid use disorder is never stopped or held because of this medicine.',
  'r69-naloxone':
    'An opioid is taken too. Before the next reduction, offer naloxone and write down whether it was taken up. The present dose and its supply go on.',
  'r69-ask': 'Whether an opioid is taken is not known. Ask: together they can stop the breath.',
  'r70-review':
    'An opioid is taken too. Benefit and harm of both are reviewed every 90 days, and at every related visit or renewal where that is sooner; each at the lowest dose that works.',
  'r72-together':
    'A substance use disorder is treated at the same time, with reviews more often, and that care goes on after the taper.',
  'r73-dependence': 'Alcohol dependence: the risk of alcohol withdrawal is assessed before step 1.',
  'r73-alcohol-withdrawal': 'Taken for alcohol withdrawal: the alcohol service plans both together.',
  'r73-audit': 'AUDIT-C is {score}, above the cut-off. The risk of alcohol withdrawal is assessed before step 1.',
  'r73-audit-missing': 'How much alcohol is drunk is not known. Ask the three AUDIT-C questions before step 1.',
  'r75-pregnant':
    'Pregnant: no schedule is made here. A prescriber with an obstetric team weighs parent and child together. Do not stop suddenly.',
  'r75-breastfeeding':
    'Breastfeeding: no schedule is made here. A prescriber decides with the team that looks after the child; breastfeeding is usually encouraged.',
  'r75-ask': 'Whether there is a pregnancy, or a wish for one, is not known. Ask before step 1.',
  'r76-treat-too': 'Also present: {named}. Where it is not under control, treat it before or along with the taper.',
  'r77-today':
    'Thoughts of self-harm: a person looks at this today, and every reduction is frozen. Get help now; the present dose goes on.',
  'r77-ask': 'Whether there are thoughts of self-harm is not known. Ask.',
  'r78-offer':
    'No talking therapy is recorded as offered. Offer CBT, or CBT-I for sleep, and write down whether it was taken up.',
  'r79-driving':
    'For two weeks after each change, do not drive or use machines when sleepy, dizzy, shaky or unwell. The law differs between countries: ask the pharmacist.',
  'r82-starts':
    '{name} starts close to or during the plan. New medicines can change the level of this one: no reduction around it until the prescriber has looked again.',
  'r82-stops':
    '{name} stops close to or during the plan. That can change the level of this one like an unplanned cut: no reduction around it until the prescriber has looked again.',
  'r83-above-label':
    "{dose} a day of {drug} is above any label's maximum ({maximum} mg). Confirm that the number and its unit are right.",
  'r85-above-prescribed':
    'More is taken than prescribed. The prescriber has to know the real dose, so that supply does not run out; shorter supply intervals can help. Supply is not stopped.',
  'r85-offer': 'Offer shorter supply intervals (daily to weekly). Supply is not stopped.',
  'weeks-not-met': '{asked} weeks were asked for; within the limits it takes {needed}.',
  'schedule-completed': 'The typed schedule ends above the goal. The steps from here on were added to reach it.',
  'typed-in-avoid': 'This typed step begins on {date}, inside the dates to avoid.',
  'product-unconfirmed':
    'The strength of {product} has not been read in a label yet. A pharmacist confirms that it exists; it is used whole only.',
  excipient: '{product} contains {held}. The pharmacist says whether that matters.',
  'excipient-matters':
    '{product} contains {held}. With alcohol dependence, much alcohol or disulfiram that can do harm: the pharmacist looks for another form before it is used.',
  'override-not-possible': '{rule} cannot be overridden in a file. The reason given is kept: "{reason}".',
  'override-incomplete': 'The override of {rule} lacks a reason or a name, so it does not count.',
  'not-built-strategy':
    'The strategy "{name}" is not built yet. A specialist or experienced prescriber plans it; nothing else is put in its place.',
  'not-built-switch':
    'A switch to {name} is not built yet. A specialist or experienced prescriber plans it; nothing else is put in its place.',
  'not-built-condition': 'There is no rule here yet for "{name}". A specialist decides.',
  'not-built-modified-release':
    '{product} releases its dose slowly. Changing to ordinary tablets is a change of medicine that no table covers: a specialist or experienced prescriber decides.',
  'condition-other':
    'Another condition is present that is not in the list, so no rule here answers for it. A specialist decides.',
  'interaction-unknown':
    '"{name}" is not known here, so nothing says whether it interacts. Ask a pharmacist before step 1.',
  interaction: '{partner}: {effect}. {action}',
  'interaction-specialist': '{partner}: {effect}. A specialist decides.',
};

const whys: Readonly<Record<string, string>> = {
  percent: '{cut} less than now, {form}.',
  fixed: '{less} less, the same amount each time, {form}.',
  linear: '{less} less, an equal step each time, {form}.',
  hyperbolic: '{less} less, {form}; steps shrink so that each takes away about the same effect.',
  clipped: '{less} less, {form}.',
  'hyperbolic-without-model': '{cut} less than now, {form}: the model had no curve for this medicine.',
  typed: '{cut} less than now, as typed, {form}.',
  'typed-hold': 'The same dose, as typed.',
  'typed-held': '{wanted} was typed; the products make no dose between it and the one before, which goes on.',
  'typed-rounded': '{cut} less than now, {form}. {wanted} was typed; this is the nearest dose that can be made.',
  'hold-first': 'The present dose goes on first.',
  'rare-stop':
    'Nothing from here on: used this seldom, the body does not rely on it. Tell the prescriber about any withdrawal or returning symptom.',
  'clipped-first':
    'Smaller than the strategy would have it: the first step is at most {percent} % of the present dose.',
  'clipped-window': 'Smaller than the strategy would have it: at most {percent} % in two weeks.',
  'clipped-not-larger': 'Smaller than the strategy would have it: no step is larger than the one before.',
  'clipped-label': 'Smaller than the strategy would have it: the label allows at most 0.5 mg at one time.',
  rounded: '{wanted} was aimed for; this is easier to measure.',
  'rounded-solids': '{wanted} was aimed for; this is the nearest dose these products make easily.',
  'rounded-without-liquid': '{wanted} was aimed for, but would need the liquid.',
  'waited-for': 'The next lower dose that can be made, after a longer wait.',
  'rounded-smaller': 'A smaller step than planned: the next dose that can be made.',
  'smallest-piece': "Nothing in between can be made, so it comes after a doubled wait and needs the prescriber's word.",
  'smallest-piece-first':
    "Nothing in between can be made. The present dose has been taken for four weeks or more by then; it still needs the prescriber's word.",
  'smallest-piece-at-once':
    "Nothing in between can be made, nor the present dose itself, so nothing can be held first: it needs the prescriber's word.",
  'last-dose':
    'The last small dose is given up. Keep checking in: tolerance is gone, and an old dose can now be too much.',
  'last-whole':
    "The last dose is given up. It is a whole piece and nothing smaller can be made, so it comes after a doubled wait and needs the prescriber's word.",
  'last-makeable':
    "Nothing smaller can be made with these products. It comes after a doubled wait and needs the prescriber's word.",
  'present-is-last':
    "The present dose is the smallest that licensed products make, so it is given up after four weeks' wait, and only on the prescriber's word.",
  'present-is-last-at-once':
    "Nothing smaller can be made, nor the present dose itself, so nothing can be held first. It is given up only on the prescriber's word.",
  'held-for-tablets': 'Held {longer} longer, because the next dose that tablets make, {dose}, is a larger step.',
  'held-for-measure': 'Held {longer} longer, because the next dose that can be measured, {dose}, is a larger step.',
  'held-doubled': 'Held {longer} longer before the next step, which is larger than usual.',
  'avoids-dates': 'Held longer, so that no reduction begins in the dates to avoid.',
};

/** What a day is made of, and how long a wait is, inside the sentences above. */
const phrases: Readonly<Record<string, string>> = {
  'form-nothing': 'with nothing to take',
  'form-whole-tablets': 'in whole tablets',
  'form-half-tablets': 'in half tablets',
  'form-tablets-and-halves': 'in whole and half tablets',
  'form-tablets-and-quarters': 'in tablets and quarters of them',
  'form-capsules': 'in whole capsules',
  'form-liquid': 'as the liquid',
  'form-drops': 'as drops',
  'form-tablets-and-drops': 'in tablets and drops',
  'form-capsules-and-drops': 'in capsules and drops',
  'form-tablets-and-liquid': 'in tablets and the liquid',
  'form-capsules-and-liquid': 'in capsules and the liquid',
  'hold-doubled': 'It comes after a doubled hold of 28 days or more, and only if the prescriber agrees.',
  'hold-already':
    'The present dose has been taken for {days} days before the start, so no hold is added; it comes only if the prescriber agrees.',
  'hold-counted':
    'It comes after {days} days on the present dose, those before the start counted, and only if the prescriber agrees.',
  'more-tablets': 'allowing more tablets at a time',
  'an-opioid': 'an opioid',
  'a-use-disorder': 'a substance use disorder',
  'sleep-apnoea': 'sleep apnoea',
  bipolar: 'bipolar disorder',
  'a-seizure': 'a seizure',
  delirium: 'delirium',
  'alcohol-dependence': 'alcohol dependence',
  and: ' and ',
  'taken-at': '{drug} {dose} at {time}',
  'taken-as-needed': '{drug} {dose} as needed',
  'the-prescriber': 'the prescriber',
  'the-prescriber-named': 'the prescriber ({name})',
  'longer-7': 'a week',
  'longer-14': 'two weeks',
  'longer-21': 'three weeks',
  'longer-28': 'four weeks',
  'longer-days': '{days} days',
  'share-5': 'A twentieth',
  'share-10': 'A tenth',
  'share-12.5': 'An eighth',
  'share-20': 'A fifth',
  'share-25': 'A quarter',
  'share-50': 'Half',
  'share-about-10': 'About a tenth',
  'share-about': 'About {percent} %',
};

/** Why a level of care is what it is. */
const levels: Readonly<Record<string, string>> = {
  'thoughts-of-self-harm': 'thoughts of self-harm (R44, R77)',
  'a-seizure-in-withdrawal-before': 'a seizure in withdrawal before (R62, R63)',
  'delirium-in-withdrawal-before': 'delirium in withdrawal before (R62, R63)',
  'alcohol-dependence-with-a-high-dose': 'alcohol dependence with a high dose (R63, R73)',
  'taken-for-alcohol-withdrawal': 'taken for alcohol withdrawal (R62, R73)',
  phenobarbital: 'phenobarbital (R64)',
  epilepsy: 'epilepsy (R4)',
  'not-known-what-it-is-taken-for': 'not known what it is taken for (R4)',
  pregnancy: 'pregnancy (R75)',
  breastfeeding: 'breastfeeding (R75)',
  'a-substance-use-disorder': 'a substance use disorder (R72)',
  'alcohol-dependence': 'alcohol dependence (R73)',
  'an-opioid-taken-too': 'an opioid taken too (R69)',
  'bipolar-or-psychotic-disorder': 'bipolar or psychotic disorder (R45)',
  'not-all-from-a-pharmacy': 'not all from a pharmacy (R57)',
  'two-or-more-tapers-before': 'two or more tapers before (R29)',
  'severe-withdrawal-before': 'severe withdrawal before (R29)',
  'severe-liver-disease': 'severe liver disease (R50)',
  'frailty-at-65-or-more': 'frailty at 65 or more (R9, R51)',
  'chronic-lung-disease': 'chronic lung disease (R51)',
  'myasthenia-gravis': 'myasthenia gravis',
  'palliative-care': 'palliative care (R2)',
  'under-18': 'under 18 (R2)',
  'more-than-one-of-these-medicines': 'more than one of these medicines (R39)',
  'a-medicine-no-taper-is-built-for': 'a medicine no taper is built for',
  'not-known-whether-an-opioid-is-taken-ask': 'not known whether an opioid is taken: ask (R69)',
  'not-known-how-withdrawal-went-before-ask': 'not known how withdrawal went before: ask (R63)',
  'not-known-where-the-medicine-comes-from-ask': 'not known where the medicine comes from: ask (R57)',
  'not-known-whether-there-are-thoughts-of-self-harm-ask':
    'not known whether there are thoughts of self-harm: ask (R77)',
  'not-known-whether-there-is-a-pregnancy-ask': 'not known whether there is a pregnancy: ask (R75)',
};

const others: Readonly<Record<string, string>> = {
  continue:
    'Stay on the present dose: {regimen}. Supply goes on as it is. Stopping or changing it quickly can be dangerous. {who}',
  'continue-nothing-known': 'Do not stop suddenly. {who}',
  'who-emergency': 'Call the emergency number or a crisis line now.',
  'who-specialist': 'Call {prescriber} and ask which specialist decides; until then nothing changes.',
  'who-epilepsy': 'Call {prescriber} or the epilepsy clinic; until then nothing changes.',
  'who-maternity': 'Call {prescriber} and the midwife or maternity team; until then nothing changes.',
  'who-child': 'Call {prescriber} and ask for a doctor for children and young people; until then nothing changes.',
  'who-palliative': 'Call the palliative care team; until then nothing changes.',
  'who-prescriber':
    'Call {prescriber} or the pharmacy when supply for less than seven days is left, or when anything here is unclear.',
  'who-addiction': 'Call a doctor or a drug service; until then keep the days alike and do not take it alone.',
};

/** Words for the issues of this room. */
export const taperMessages: Readonly<Record<string, string>> = {
  'drug-unknown':
    '"{text}" is not a medicine known here; check the spelling, or say source: not-prescribed if no pharmacy gave it',
  'drug-not-tapered':
    '"{text}" is not a benzodiazepine or z-drug that is prescribed; name the medicine that is to be reduced',
  'product-unknown': 'there is no product "{text}"; write an id such as diazepam-tablet-5mg-uk',
  'product-other-drug': '"{text}" is not {drug}; name a product of {drug}',
  'products-missing': 'no products are named; write products with a country, such as uk, or a list of product ids',
  'products-none': 'there is no product of {drug} among those given; name another country or list product ids',
  'products-none-usable':
    'none of the products of {drug} given can be used with these preferences ({reasons}); allow liquids or name other products',
  'too-few-tablets':
    'at most {most} tablets at a time cannot make a dose near the {present} taken now; allow more, or name stronger tablets',
  'dose-implausible':
    "{dose} of {drug} a day is more than twenty times any label's maximum ({maximum} mg); check the number and whether mg or mcg is meant",
  'too-many-times':
    '{times} times of day are given; more than {most} times a day cannot be planned, so add up what is taken close together and name {most} or fewer',
  'nothing-taken': 'nothing is taken, so there is nothing to reduce; write the amount and the times of day',
  'goal-not-lower': 'the goal {goal} is not below the {present} taken now; write a lower goal',
  'goal-not-makeable': 'no product makes {goal} a day exactly; the nearest that can be made: {nearest}',
  'avoid-reversed': '{from}/{to} ends before it begins; write the earlier date first',
  'start-in-avoid':
    'the start lies in dates to avoid and the present dose cannot be held exactly with these products; start on day {day} or later',
  'schedule-days': '"{days}" is not a number of days; write a whole number, 1 or more',
  'schedule-rises': '{dose} is more than {before} before it; a taper never rises, so write {before} or less',
  'schedule-below-goal': '{dose} is below the goal {goal}; lower the goal or stop there',
  'schedule-not-makeable': 'no product makes {dose} a day or a little less; write another dose or allow liquids',
  'too-many-steps': 'it would take more than {limit} steps; ask for larger steps or fewer weeks',
  'steps-zero': 'a step of nothing leads nowhere; write a percent or an amount above 0',
};

type Fields = Readonly<Record<string, string | number>>;

function fill(catalogue: Readonly<Record<string, string>>, code: string, fields: Fields = {}): string {
  const template = Object.hasOwn(catalogue, code) ? catalogue[code] : undefined;
  if (template === undefined) throw new RangeError(`no words for ${code}`);
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = fields[name];
    if (value === undefined) throw new RangeError(`the words of ${code} need {${name}}`);
    return String(value);
  });
}

export const findingText = (code: string, fields?: Fields): string => fill(findings, code, fields);
export const whyText = (code: string, fields?: Fields): string => fill(whys, code, fields);
export const phrase = (code: string, fields?: Fields): string => fill(phrases, code, fields);
export const levelReason = (code: string): string => fill(levels, code);
/** `a and b`. */
export const listWords = (words: readonly string[]): string => words.join(phrase('and'));
export const hasPhrase = (code: string): boolean => Object.hasOwn(phrases, code);
export const otherText = (code: string, fields?: Fields): string => fill(others, code, fields);

/** Every sentence of the room, for tests that read the words. */
export const allWords: readonly string[] = [findings, whys, phrases, levels, others, taperMessages].flatMap(
  (catalogue) => Object.values(catalogue),
);
