export default `
  CJM: From the advert to a warm living room
  product: Lumen smart thermostat
  persona: Maya, first flat of her own
  scenario: Sees an advert in October and wants lower heating bills before winter
  | stage         | Awareness                                      | Research & inquiry                         | Purchase                                    | First impressions                                                            | Follow-up                                 |
  | actions       | scrolls past an advert, then stops             | clicks for more / compares three models    | buys the two-room set                       | unpacks it / tries to install it / calls support                             | reads the first monthly report            |
  | touchpoints   | social advert                                  | product page / comparison portal           | online shop / confirmation e-mail           | box and printed guide / support hotline                                      | app / monthly e-mail                      |
  | thoughts      | "Would that fit my old boiler?"                | "Everybody promises 30 %"                  | "Finally somebody shows the total price"    | "The guide shows another wall plate"                                         | "I did save something"                    |
  | emotions      | (+1) curious (survey)                          | (-0.5) unsure whom to believe (interviews) | (+1) relieved that it was quick             | (-2) stuck with open wires (call logs) / (0) calmer after the call           | (+1.5) proud of the lower bill            |
  | pain-points   | no word on which boilers it fits               | compatibility table hidden in a PDF (test) | delivery date only after payment (feedback) | guide does not match the wall plate (test) / nine minutes on hold            | none: five interviews, no complaint       |
  | opportunities | name the ten most common boilers in the advert | compatibility check in three questions     | show the delivery date on the product page  | short video a wall plate / call-back offer (impact: 5, @Ines, measure: wait) | suggest the next room at the right moment |
`
