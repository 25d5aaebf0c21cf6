function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/**
 * The page between the provider and Kōro. The session's cookie is SameSite=Strict, so a redirect that began at another
 * site would not carry it: this page is of our own site, and goes on by itself. It belongs to no language yet.
 */
export function cameBackPage(path: string): string {
  const address = escaped(path);
  return `<!doctype html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="refresh" content="0; url=${address}">
<title>ログインしました | 航路 Kōro</title>
</head>
<body style="margin: 4rem auto; max-width: 30rem; padding: 0 1rem; font: 1.125rem/1.7 sans-serif">
<p>ログインしました。画面が切り替わらないときは、<a href="${address}">航路を開く</a>を押してください。</p>
<p lang="en">You are signed in. If nothing happens, <a href="${address}">open Kōro</a>.</p>
</body>
</html>
`;
}
