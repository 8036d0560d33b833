/** A restored copy, before it is told that it is the real one. */
export const installation = {
  quiet: (when: string) => `To je kopija, obnovljena ${when}.`,
  held: 'Ničesar ne prešteje, ne objavi in ne pošlje, razen kod za vstop. Tako ne more škoditi, če izvirnik še teče.',
  release: 'To je zdaj pravi strežnik',
  sure: 'Ali izvirnik zagotovo ne teče več?',
  consequence:
    'Kopija bo poslala sporočila, ki čakajo, ter preštela in objavila, kar je na vrsti. Če izvirnik še teče, bodo ljudje vse dobili dvakrat. Dejanje se zapiše v dnevnik.',
  confirm: 'Da, naj začne delovati',
}
