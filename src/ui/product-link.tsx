/** A product's name, leading to its page where that is on the web. The address came from a stranger's page. */
export function ProductLink({ url, title }: { url: string; title: string }) {
  return /^https?:\/\//i.test(url) ? (
    <a href={url} target="_blank" rel="noopener noreferrer">
      <bdi>{title}</bdi>
    </a>
  ) : (
    <bdi>{title}</bdi>
  );
}
