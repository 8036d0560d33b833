import { type FieldMetadata, useForm } from '@conform-to/react'
import { Button } from '../ui/button.tsx'
import { useWords } from '../words.tsx'
import { LocalFields, type LocalTyped, type SpokenLanguage } from './local-fields.tsx'
import { NumberField, SelectField } from './plain-fields.tsx'
import { SectionForm, type SectionProps } from './section-form.tsx'

type CategoryTyped = { key?: string | undefined; names?: LocalTyped | undefined }
type CriterionTyped = CategoryTyped & { weight: number; assess: 'photo-or-visit' | 'visit-only' }
export type CriteriaShown = {
  criteria: CriterionTyped[]
  categories: CategoryTyped[]
  min: number
  max: number
  step: number
}

/** Criteria with their weights in their order, the scale of marks, and the categories. */
export function CriteriaSection({ shown, languages, reply }: SectionProps<CriteriaShown>) {
  const words = useWords().setup.criteria
  const [form, fields] = useForm<CriteriaShown>({
    id: 'settings-criteria',
    lastResult: reply,
    defaultValue: shown,
  })
  const criteria = fields.criteria.getFieldList()
  const categories = fields.categories.getFieldList()
  const { name } = fields.criteria
  return (
    <SectionForm form={form}>
      {criteria.map((criterion, index) => (
        <CriterionFields key={criterion.key} {...{ criterion, index, languages }}>
          {index > 0 ? (
            <Button
              look="quiet"
              {...form.reorder.getButtonProps({ name, from: index, to: index - 1 })}
            >
              {words.up(index + 1)}
            </Button>
          ) : null}
          {criteria.length > 1 ? (
            <Button look="quiet" {...form.remove.getButtonProps({ name, index })}>
              {words.remove(index + 1)}
            </Button>
          ) : null}
        </CriterionFields>
      ))}
      <Button
        look="quiet"
        {...form.insert.getButtonProps({
          name,
          defaultValue: { weight: 10, assess: 'photo-or-visit' },
        })}
      >
        {words.add}
      </Button>
      <h2 className="mt-10">{words.scale}</h2>
      <div className="grid gap-x-4 sm:grid-cols-3">
        <NumberField field={fields.min} label={words.min} />
        <NumberField field={fields.max} label={words.max} />
        <NumberField field={fields.step} label={words.step} />
      </div>
      <h2 className="mt-10">{words.categories}</h2>
      {categories.map((category, index) => (
        <CategoryFields key={category.key} {...{ category, index, languages }}>
          {categories.length > 1 ? (
            <Button
              look="quiet"
              {...form.remove.getButtonProps({ name: fields.categories.name, index })}
            >
              {words.removeCategory(index + 1)}
            </Button>
          ) : null}
        </CategoryFields>
      ))}
      <Button
        look="quiet"
        {...form.insert.getButtonProps({ name: fields.categories.name, defaultValue: {} })}
      >
        {words.addCategory}
      </Button>
    </SectionForm>
  )
}

type RowProps = {
  readonly index: number
  readonly languages: readonly SpokenLanguage[]
  readonly children: React.ReactNode
}

function CriterionFields({
  criterion,
  index,
  languages,
  children,
}: RowProps & { readonly criterion: FieldMetadata<CriterionTyped> }) {
  const { setup, contest } = useWords()
  const row = criterion.getFieldset()
  return (
    <fieldset className="pane my-5 p-4">
      <legend className="sr-only">{setup.criteria.criterion(index + 1)}</legend>
      <input type="hidden" name={row.key.name} defaultValue={row.key.initialValue} />
      <LocalFields
        field={row.names}
        label={setup.criteria.criterion(index + 1)}
        languages={languages}
      />
      <div className="grid gap-x-4 sm:grid-cols-2">
        <NumberField field={row.weight} label={contest.rules.weight} />
        <SelectField
          field={row.assess}
          label={contest.rules.judged}
          choices={[
            { value: 'photo-or-visit', name: contest.rules.byPhotoOrVisit },
            { value: 'visit-only', name: contest.rules.byVisit },
          ]}
        />
      </div>
      <p className="flex flex-wrap gap-3">{children}</p>
    </fieldset>
  )
}

function CategoryFields({
  category,
  index,
  languages,
  children,
}: RowProps & { readonly category: FieldMetadata<CategoryTyped> }) {
  const words = useWords().setup.criteria
  const row = category.getFieldset()
  return (
    <fieldset className="pane my-5 p-4">
      <legend className="sr-only">{words.category(index + 1)}</legend>
      <input type="hidden" name={row.key.name} defaultValue={row.key.initialValue} />
      <LocalFields field={row.names} label={words.category(index + 1)} languages={languages} />
      {children}
    </fieldset>
  )
}
