/** A workshop's journey map at half-time, in the notation of `model/sketch.ts`. */
export const HALF_FILLED = `
  CJM: A weekend on a rented e-bike
  product: Pedal city e-bikes
  persona: Jonas, in Lisbon for a weekend
  scenario: Wants to see the city without taxis and has never rented a bike abroad
  id: weekend-ride
  template: cjm@1
  | stage         | Discover                          | Book                                | Pick up                              | Ride                                | Return                        | Remember |
  | actions       | sees bikes outside the station / asks the hotel | installs the app / scans his passport | looks for the dock / unlocks the bike | rides to Belém / stops for pastéis | searches a free dock | |
  | touchpoints   | bikes in the street / hotel desk  | app / identity check                | dock / QR code                       | bike / map in the app               | dock                          | receipt by e-mail |
  | thoughts      | "Is that only for locals?"        | "Why do they need my passport?"     |                                      | "I should have done this yesterday" | "Am I still paying?"          | |
  | emotions      | (+0.5) curious                    | (-1) a bit uneasy                   | (-1.5) lost, the map is wrong        | (+2) wind, sun, river               |                               | |
  | pain-points   |                                   | twelve screens before the first ride | two docks on the map do not exist   | none: he smiled all the way         | all docks near the hotel full | |
  | opportunities | a sign that says "for visitors too" | let people ride first, check later |                                     |                                     |                               | |
`
