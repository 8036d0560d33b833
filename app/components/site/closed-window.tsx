/** A shop window with its blind down and a small sign on it; the words beside say it too. */
export function ClosedWindow({ sign }: { readonly sign: string }) {
  return (
    <svg viewBox="0 0 200 180" className="h-auto w-full max-w-56" aria-hidden="true">
      <path d="M10 36h180v140H10z" className="fill-ink" />
      <path d="M22 48h156v116H22z" className="fill-wash" />
      <path
        d="M22 60h156M22 74h156M22 88h156M22 102h156M22 116h156M22 130h156M22 144h156"
        className="stroke-line"
        strokeWidth="3"
      />
      <path d="M100 48 72 98M100 48l28 50" className="stroke-ink" strokeWidth="2" />
      <path d="M56 96h88v44H56z" className="fill-card stroke-ink" strokeWidth="3" />
      <text
        x="100"
        y="125"
        textAnchor="middle"
        fontSize={sign.length > 7 ? 14 : 22}
        className="fill-ink font-extrabold"
      >
        {sign}
      </text>
      {[0, 1, 2, 3, 4, 5].map(stripe => (
        <path
          key={stripe}
          d={`M${4 + stripe * 32} 10h32v26a16 14 0 0 1-32 0z`}
          className={stripe % 2 === 0 ? 'fill-brand' : 'fill-accent'}
        />
      ))}
      <path d="M0 176h200" className="stroke-edge" strokeWidth="6" />
    </svg>
  )
}
