export default `
  Combined: Many visitors, few customers
  product: Lumen smart thermostat
  persona: Maya, first flat of her own
  scenario: Wants lower heating bills before winter
  | stage            | Awareness                        | Consideration                              | Purchase                         | Use                                      | Support                                           | Loyalty                         |
  | touchpoints      | social advert                    | product page / comparison portal           | online shop                      | thermostat / app                         | hotline                                           | monthly report                  |
  | channels         | social media                     | web                                        | web                              | device / app                             | phone                                             | e-mail                          |
  | emotions         | (+1) curious (survey)            | (-1) unsure whom to believe (interviews)   | (+1) relieved that it was quick  | (+1.5) warm and in control (interviews)  | (-2) stuck with open wires (call logs)            | (+1) proud of the lower bill    |
  | moments-of-truth |                                  | finds out whether it fits at home (test) - |                                  | first evening at the right temperature + | first call for help -                             |                                 |
  | actions          | stops at the advert              | compares three models                      | buys the two-room set            | sets a weekly plan                       | calls because of the wiring                       | tells a friend                  |
  | thoughts         | "Would that fit my boiler?"      | "Everybody promises 30 %"                  | "Finally a total price"          | "It knows when I come home"              | "Why is the guide wrong?"                         | "I did save something"          |
  | pain-points      | no word on which boilers it fits | compatibility hidden in a PDF (test)       | delivery date only after payment | none: four interviews                    | nine minutes on hold (call logs)                  | referral code is hard to find   |
  | opportunities    | name the ten most common boilers | compatibility check in three questions     | show the delivery date early     | celebrate the first saved ten euros      | call-back offer (impact: 5, @Ines, measure: wait) | reward a referral on both sides |
`
