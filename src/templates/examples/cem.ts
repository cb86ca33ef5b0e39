export default `
  CEM: Many visitors, few customers
  brand: Lumen Home
  persona: People who move into their first flat of their own
  scenario: Traffic is fine, yet visitors do not become customers
  | stage            | Awareness                           | Consideration                              | Purchase                     | Use                                      | Support                              | Loyalty                             |
  | touchpoints      | social adverts / window display     | product pages / reviews                    | online shop / partner shops  | thermostat / app                         | hotline / help pages                 | monthly report / referral offer     |
  | channels         | social media / street               | web / comparison portals                   | web / shop                   | device / app                             | phone / web                          | e-mail / app                        |
  | emotions         | (+1) curious (survey)               | (-1.5) lost between promises (interviews)  | (0.5) fine, a little slow    | (+1.5) warm and in control (interviews)  | (-1) waiting on the line (call logs) | (+1) happy to tell friends (survey) |
  | moments-of-truth |                                     | finds out whether it fits at home (test) - |                              | first evening at the right temperature + | first call for help -                | first bill that is lower +          |
  | opportunities    | speak to people in rented flats too | one honest compatibility check             | show the delivery date early | celebrate the first saved ten euros      | call-back instead of a queue         | reward a referral on both sides     |
`
