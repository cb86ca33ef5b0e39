export default `
  CJM: From the advert to a warm living room
  product: Lumen smart thermostat
  persona: Maya, first flat of her own
  scenario: Sees an advert in October and wants lower heating bills before winter
  | stage         | Awareness                                      | Research & inquiry                         | Purchase                                    | First impressions                                 | Follow-up                                 |
  | actions       | scrolls past an advert, then stops             | clicks for more / compares three models    | buys the two-room set                       | tries to install it / calls support               | reads the first monthly report            |
  | needs         | to know that it concerns her                   | to be sure that it fits her boiler         | to know the total and the date              | to be warm tonight                                | to see that it pays off                   |
  | emotions      | (+1) curious (survey)                          | (-0.5) unsure whom to believe (interviews) | (+1) relieved that it was quick             | (-2) stuck with open wires (call logs)            | (+1.5) proud of the lower bill            |
  | channels      | social media                                   | web / comparison portal                    | online shop                                 | phone / printed guide                             | app / e-mail                              |
  | pain-points   | no word on which boilers it fits               | compatibility table hidden in a PDF (test) | delivery date only after payment (feedback) | guide does not match the wall plate (test)        | none: five interviews, no complaint       |
  | backstage     | campaign targets house owners only             | product data kept by three teams           | stock is counted once a day                 | hotline has no photos of wall plates              | reports are built by hand                 |
  | opportunities | name the ten most common boilers in the advert | compatibility check in three questions     | show the delivery date on the product page  | call-back offer (impact: 5, @Ines, measure: wait) | suggest the next room at the right moment |
`
