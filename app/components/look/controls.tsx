import { Button, ButtonLink } from '../ui/button.tsx'
import { ChoiceCards } from '../ui/choice-cards.tsx'
import { DateTimeField } from '../ui/date-time-field.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Checkbox, TextArea, TextField } from '../ui/field.tsx'
import { FileField } from '../ui/file-field.tsx'
import { ScoreButtons } from '../ui/score-buttons.tsx'
import { useWords } from '../words.tsx'
import { Sample } from './samples.tsx'

const looks = ['main', 'quiet', 'grave'] as const
const marks = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]

/** Everything that is pressed, typed or chosen, in all its states and in the words of real pages. */
export function Controls() {
  const { contest, entry, jury, own, round, site, vote } = useWords()
  return (
    <>
      <Sample name="Button">
        {looks.map(look => (
          <p key={look} className="mb-3 flex flex-wrap gap-3">
            <Button type="button" look={look}>
              {vote.choose.cast}
            </Button>
            <Button type="button" look={look} disabled>
              {vote.choose.cast}
            </Button>
            <Button type="button" look={look} aria-busy="true">
              {vote.choose.cast}
            </Button>
            <ButtonLink look={look} href="#main">
              {contest.voteNow}
            </ButtonLink>
          </p>
        ))}
      </Sample>
      <Sample name="Field">
        <div className="max-w-lg">
          <TextField field={{ id: 'f1', name: 'f1' }} label={entry.form.shopName} />
          <TextField
            field={{ id: 'f2', name: 'f2', errors: ['required'] }}
            label={entry.form.trade}
            help={entry.form.tradeHelp}
          />
          <TextField
            field={{ id: 'f3', name: 'f3' }}
            label={entry.form.city}
            defaultValue="Velenje"
            disabled
          />
          <TextArea
            field={{ id: 'f4', name: 'f4', errors: ['tooLong:1000'] }}
            label={own.details.story(site.languageName)}
            help={entry.form.storyHelp}
          />
          <Checkbox field={{ id: 'f5', name: 'f5' }} label={entry.form.agreeRules} defaultChecked />
          <Checkbox
            field={{ id: 'f6', name: 'f6', errors: ['mustAgree'] }}
            label={entry.form.agreePhoto}
          />
        </div>
      </Sample>
      <Sample name="File field">
        <div className="max-w-lg">
          <FileField
            field={{ id: 'f7', name: 'f7' }}
            label={entry.form.photo}
            help={entry.form.photoHelp}
          />
          <FileField
            field={{ id: 'f8', name: 'f8', errors: ['required'] }}
            label={entry.form.photo}
          />
        </div>
      </Sample>
      <Sample name="Date and time field">
        <div className="max-w-lg">
          <DateTimeField
            field={{ id: 'f9', name: 'f9' }}
            legend={contest.steps.entriesCloseAt}
            dayLabel={contest.day}
            timeLabel={contest.time}
            day="2026-09-09"
            time="23:59"
          />
          <DateTimeField
            field={{ id: 'f10', name: 'f10', errors: ['date'] }}
            legend={contest.steps.resultsAt}
            dayLabel={contest.day}
            timeLabel={contest.time}
          />
        </div>
      </Sample>
      <Sample name="Choice cards">
        <ChoiceCards
          field={{ id: 'c1', name: 'c1' }}
          legend={contest.new.card}
          choices={cards(contest)}
          chosen="jury-only"
        />
        <ChoiceCards
          field={{ id: 'c2', name: 'c2', errors: ['choose'] }}
          legend={contest.new.card}
          choices={cards(contest)}
          chosen={undefined}
        />
        <ChoiceCards
          field={{ id: 'c3', name: 'c3' }}
          legend={contest.new.card}
          choices={cards(contest)}
          chosen="jury-only"
          disabled
        />
      </Sample>
      <Sample name="Score buttons">
        <div className="grid gap-x-10 md:grid-cols-2">
          {[false, true].map(locked => (
            <ScoreButtons
              key={String(locked)}
              name={`score-${locked}`}
              legend={contest.rules.criterion}
              values={marks}
              chosen="8"
              meanings={[
                { marks: '1–2', word: round.scale.poor },
                { marks: '9–10', word: round.scale.outstanding },
              ]}
              instead={{ value: 'unassessed', label: jury.sheet.unassessed }}
              undo={site.undo}
              locked={locked}
            />
          ))}
        </div>
      </Sample>
      <Sample name="Dialog">
        <Dialog
          id="sample-dialog"
          opener={entry.desk.reject}
          title={entry.desk.reject}
          close={site.close}
        >
          <TextArea field={{ id: 'd1', name: 'd1' }} label={entry.desk.rejectReason} />
        </Dialog>
      </Sample>
    </>
  )
}

function cards({ cards: all }: ReturnType<typeof useWords>['contest']) {
  return Object.entries(all).map(([value, { name, help }]) => ({ value, name, help }))
}
