import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { PageHead } from '#app/components/site/page-head.tsx'
import { Controls } from '#app/components/look/controls.tsx'
import { PaletteSample, Sample } from '#app/components/look/samples.tsx'
import { Surfaces } from '#app/components/look/surfaces.tsx'
import { ownColours, paletteOf } from '#app/domain/town/palette.ts'
import { notFound } from '#app/web/guards.ts'

export const handle = { hydrate: true }

/** The look of the site on one page, for whoever works on it; a real installation does not have it. */
export async function loader({ context }: LoaderFunctionArgs) {
  if (!context.demonstration) throw notFound()
  return { palettes: paletteOf(ownColours) }
}

export const meta: MetaFunction = () => [{ title: 'Style guide · Vitrina' }]

const letters = 'Čšž đć őű äöüß éàè 0123456789'
const sizes = ['text-4xl', 'text-3xl', 'text-2xl', 'text-xl', 'text-lg', 'text-base', 'text-sm']

export default function Styleguide() {
  const { palettes } = useLoaderData<typeof loader>()
  return (
    <div lang="en">
      <PageHead title="Style guide">
        <p>The shop window: frame, light, depth, and the number on the glass.</p>
      </PageHead>
      <Sample name="Type">
        {sizes.map(size => (
          <p key={size} className={`${size} font-bold`}>
            {letters} <span className="font-normal text-soft">{size}</span>
          </p>
        ))}
      </Sample>
      <Sample name="Colour">
        <PaletteSample name="day" palette={palettes.day} />
        <PaletteSample name="evening" palette={palettes.evening} />
      </Sample>
      <Controls />
      <Surfaces />
    </div>
  )
}
