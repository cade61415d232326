/** `regionId` becomes `RegionId`: the wire name of a request field or of an attribute. */
export function capitalize(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** `RegionId` becomes `regionId`. */
export function uncapitalize(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
