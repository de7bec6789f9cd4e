/** What a kept cell's note says of how it was read: from a picture that a person looked at, and from one that nobody did. */
export const SEEN_NOTES = { confirmed: '由图片识读，经人核对', open: '由图片识读，没有人确认' } as const;
