/** Foreign cars park here too, so that G, O, Q and W, which Czech plates avoid, are taken. */
const plate = /^(?=.*\d)[A-ZÄÖÜ0-9]{4,10}$/

/** A vehicle's plate as it is kept: capitals without spaces and hyphens. */
export function normalPlate(text: string): string {
  return text.replace(/[\s-]/g, '').toUpperCase()
}

/** Whether a text is a vehicle's plate, ours or foreign: 4 to 10 signs, one digit at least. */
export function isPlate(text: string): boolean {
  return plate.test(normalPlate(text))
}

/** A parcel's number as it is kept: `st. 12/3` of a building, `1245/7` of land. */
export function normalParcel(text: string): string {
  const [, built, number] = /^\s*(st\.?)?\s*(\d+(?:\s*\/\s*\d+)?)\s*$/i.exec(text) ?? []
  if (!number) return text.trim()
  return `${built ? 'st. ' : ''}${number.replace(/\s/g, '')}`
}

/** Whether a text is the number of a parcel, up to five digits and a part up to three. */
export function isParcel(text: string): boolean {
  return /^(st\. )?[1-9]\d{0,4}(\/[1-9]\d{0,2})?$/.test(normalParcel(text))
}
