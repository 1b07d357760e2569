import type { CaseReading } from '../case/case-reading.ts';
import type { ScheduleReading } from '../staircase/schedule-reading.ts';
import { excipients } from './excipients.ts';
import { notBuilt } from './not-built.ts';
import { productUnconfirmed } from './product-unconfirmed.ts';
import { r01 } from './r01-prescriber-release.ts';
import { r02 } from './r02-scope.ts';
import { r03 } from './r03-shared-decision.ts';
import { r04 } from './r04-indication.ts';
import { r05 } from './r05-goal.ts';
import { r06 } from './r06-review-overdue.ts';
import { r08 } from './r08-review-sooner.ts';
import { r09 } from './r09-older.ts';
import { r10 } from './r10-insomnia.ts';
import { r11 } from './r11-ptsd.ts';
import { r12 } from './r12-rare.ts';
import { r13 } from './r13-under-a-month.ts';
import { r14 } from './r14-low-dose-under-three-months.ts';
import { r15 } from './r15-dependent.ts';
import { r16 } from './r16-dose-band.ts';
import { r18 } from './r18-abrupt-stop.ts';
import { r19 } from './r19-rare-risk.ts';
import { r20 } from './r20-first-cut.ts';
import { r21 } from './r21-interval.ts';
import { r22 } from './r22-window.ts';
import { r23 } from './r23-faster.ts';
import { r24 } from './r24-clipped.ts';
import { r25 } from './r25-growing.ts';
import { r26 } from './r26-rounding.ts';
import { r27 } from './r27-smallest-piece.ts';
import { r28 } from './r28-last-dose.ts';
import { r29 } from './r29-harder-than-most.ts';
import { r36 } from './r36-alprazolam-label.ts';
import { r38 } from './r38-as-needed.ts';
import { r39 } from './r39-two-drugs.ts';
import { r44 } from './r44-emergency-signs.ts';
import { r45 } from './r45-mood-and-sleep.ts';
import { r49 } from './r49-offer-switch.ts';
import { r50 } from './r50-liver-and-switch.ts';
import { r51 } from './r51-older-and-switch.ts';
import { r52 } from './r52-every-source.ts';
import { r53 } from './r53-second-person.ts';
import { r56 } from './r56-chain.ts';
import { r57 } from './r57-unknown-strength.ts';
import { r58 } from './r58-never-split.ts';
import { r59Plan } from './r59-plan-parts.ts';
import { r59 } from './r59-score.ts';
import { r63 } from './r63-complicated.ts';
import { r64 } from './r64-phenobarbital.ts';
import { r65 } from './r65-flumazenil.ts';
import { r66 } from './r66-anaesthetics.ts';
import { r67 } from './r67-opioid-treatment.ts';
import { r69 } from './r69-naloxone.ts';
import { r70 } from './r70-opioid-review.ts';
import { r72 } from './r72-use-disorder.ts';
import { r73 } from './r73-alcohol.ts';
import { r75 } from './r75-pregnancy.ts';
import { r76 } from './r76-other-illness.ts';
import { r77 } from './r77-suicidality.ts';
import { r78 } from './r78-support.ts';
import { r79 } from './r79-driving.ts';
import { r82 } from './r82-something-changes.ts';
import { r83 } from './r83-dose-to-check.ts';
import { r85 } from './r85-shorter-supply.ts';
import type { Rule } from './rule.ts';
import { scheduleNotes } from './schedule-notes.ts';

/** Rules about what a case says, in the order of the table. */
export const caseRules: readonly Rule<CaseReading>[] = [
  r01,
  r02,
  r03,
  r04,
  r05,
  r06,
  r08,
  r09,
  r10,
  r11,
  r12,
  r13,
  r14,
  r15,
  r16,
  r19,
  r23,
  r29,
  r38,
  r39,
  r44,
  r45,
  r49,
  r50,
  r51,
  r52,
  r53,
  r56,
  r57,
  r58,
  r59,
  r63,
  r64,
  r65,
  r66,
  r67,
  r69,
  r70,
  r72,
  r73,
  r75,
  r76,
  r77,
  r78,
  r83,
  r85,
  notBuilt,
];

/** Rules about a drawn or typed schedule, after rounding. */
export const scheduleRules: readonly Rule<ScheduleReading>[] = [
  r18,
  r20,
  r21,
  r22,
  r24,
  r25,
  r26,
  r27,
  r28,
  r36,
  r59Plan,
  r79,
  r82,
  productUnconfirmed,
  excipients,
  scheduleNotes,
];
