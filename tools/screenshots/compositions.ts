/** Pure: how the pictures for the stores are put together, as HTML. */

const image = (png: Buffer) => `data:image/png;base64,${png.toString('base64')}`;

const frame = (style: string, body: string) =>
  `<!doctype html><style>*{margin:0;box-sizing:border-box}body{overflow:hidden}
  .popup{border-radius:10px;box-shadow:0 2px 8px #0003,0 16px 48px #0004;overflow:hidden}
  img{display:block}${style}</style>${body}`;

/** The popup where the browser hangs it, over the shop's page. */
export function beside(shop: Buffer, popup: Buffer): string {
  return frame(
    `.popup{position:absolute;top:12px;right:24px}`,
    `<img src="${image(shop)}"><div class="popup"><img src="${image(popup)}"></div>`,
  );
}

/** The upper part of the popup, on paper. */
export function tile(popup: Buffer): string {
  return frame(
    `body{background:#f4f0e8}.popup{position:absolute;left:40px;top:28px;width:360px;height:400px}img{width:360px}`,
    `<div class="popup"><img src="${image(popup)}"></div>`,
  );
}
