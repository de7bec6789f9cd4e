/** Why a question has no answer: no one database has all the bodies of the area. Nothing has failed. */
export class AcrossParts extends Error {
  constructor() {
    super('no one database of the dataset has all of this');
  }
}
