import { bakery } from './bakery.ts'
import { bicycles } from './bicycles.ts'
import { bookshop } from './bookshop.ts'
import { boutique } from './boutique.ts'
import { mushroomButcher } from './butcher.ts'
import { buttons } from './buttons.ts'
import { coffeehouse } from './coffeehouse.ts'
import { drugstore } from './drugstore.ts'
import { florist } from './florist.ts'
import { gallery } from './gallery.ts'
import { hairdresser } from './hairdresser.ts'
import { hats } from './hats.ts'
import { herbalist } from './herbalist.ts'
import { lacemaker } from './lacemaker.ts'
import { optician } from './optician.ts'
import { patisserie } from './patisserie.ts'
import { popUp } from './pop-up.ts'
import { repair } from './repair.ts'
import { shoes } from './shoes.ts'
import { sports } from './sports.ts'
import { tableware } from './tableware.ts'
import { teahouse } from './teahouse.ts'
import { toys } from './toys.ts'
import { travel } from './travel.ts'
import { watchmaker } from './watchmaker.ts'

export const shopfronts: Readonly<Record<string, () => string>> = {
  'demo-01': florist,
  'demo-02': bookshop,
  'demo-03': shoes,
  'demo-04': watchmaker,
  'demo-05': herbalist,
  'demo-06': optician,
  'demo-07': patisserie,
  'demo-08': coffeehouse,
  'demo-09': travel,
  'demo-10': boutique,
  'demo-11': toys,
  'demo-12': bicycles,
  'demo-13': mushroomButcher,
  'demo-14': hairdresser,
  'demo-15': buttons,
  'demo-16': bakery,
  'demo-17': teahouse,
  'demo-18': lacemaker,
  'demo-19': repair,
  'demo-20': drugstore,
  'demo-21': gallery,
  'demo-22': tableware,
  'demo-23': sports,
  'demo-24': hats,
  'demo-25': popUp,
}
