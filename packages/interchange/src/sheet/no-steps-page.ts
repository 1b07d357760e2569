import type { Content } from 'pdfmake/interfaces.js';
import { formatTime } from '../dates.ts';
import { say } from '../messages.ts';
import { formatMcg, type PlanView } from '../plan-view.ts';
import { getHelp } from './help-columns.ts';
import { findingTable } from './prescriber-page.ts';

/** One page for a plan that was refused or needs a specialist: stay, why, whom to call. No steps. */
export function noStepsPage(view: PlanView): Content[] {
  const { locale, country, plan } = view;
  const present: Content[] = plan.continue.regimen.map(({ time, drug, mcg }) => ({
    text: [
      { text: time === '' ? '' : `${formatTime(time, locale, country)}  ` },
      `${drug} `,
      { text: formatMcg(mcg, locale), bold: true },
    ],
    margin: [0, 0, 0, 2],
  }));
  return [
    { text: say(locale, 'titleNoSteps'), style: 'title' },
    { text: say(locale, plan.status === 'specialist' ? 'specialistText' : 'refusedText'), margin: [0, 0, 0, 10] },
    {
      table: {
        widths: ['*'],
        body: [
          [
            {
              stack: [
                { text: say(locale, 'continueTitle'), style: 'heading', fontSize: 14 },
                { text: say(locale, 'continueText'), margin: [0, 0, 0, 5] },
                { text: plan.continue.text, margin: [0, 0, 0, 5] },
                ...(present.length > 0
                  ? [
                      {
                        text: say(locale, 'present'),
                        bold: true,
                        margin: [0, 4, 0, 2] as [number, number, number, number],
                      },
                      ...present,
                    ]
                  : []),
              ],
            },
          ],
        ],
      },
      layout: {
        hLineWidth: () => 1.6,
        vLineWidth: () => 1.6,
        paddingLeft: () => 12,
        paddingRight: () => 12,
        paddingTop: () => 10,
        paddingBottom: () => 10,
      },
      margin: [0, 0, 0, 14],
    },
    {
      table: { widths: [220], body: [[{ stack: getHelp(view) }]] },
      layout: {
        hLineWidth: () => 1.6,
        vLineWidth: () => 1.6,
        paddingLeft: () => 9,
        paddingRight: () => 9,
        paddingTop: () => 7,
        paddingBottom: () => 7,
      },
      margin: [0, 0, 0, 14],
    },
    { text: say(locale, 'findings'), style: 'heading' },
    findingTable(view),
  ];
}
