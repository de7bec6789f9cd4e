interface Room {
  rooms: readonly string[];
  files?: readonly string[];
  packages?: readonly string[];
}

export const ROOMS: Readonly<Record<string, Room>>;
export const VIEW_ROOMS: Readonly<Record<string, readonly string[]>>;
