/** First picture of a video. Decoration: the title stands beside it. */
export function Poster({ url, className = '' }: { url: string | null | undefined; className?: string }) {
  return (
    <div
      className={`aspect-video overflow-hidden rounded-8 border border-solid-gray-300 bg-key-50 ${className}`}
    >
      {url && <img src={url} alt="" loading="lazy" decoding="async" className="h-full w-full object-cover" />}
    </div>
  );
}
