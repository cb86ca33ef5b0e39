import { list, type Words } from './words.ts'

export default {
  language: 'en',
  lanes: {
    actions: list`User action | Customer action | Task | Behaviours | Behaviors | Customer steps | Step description |
      Storyboard | Jobs | Do | Does | Trigger | Triggers | Entry points`,
    touchpoints: list`Key touchpoints | Customer touchpoints | Touchpoint/Screen | Contact point | Point of contact |
      Interaction | Interaction points | Points of interaction | Communication | Where they meet us |
      Where it happens`,
    channels: list`Media channels | Communication channels | Contact channels | Sales channels | Medium | Device |
      Platforms | Platform`,
    needs: list`User needs | User need | Objectives | Expectation | Job to be done | JTBD | Information need |
      Desires | Wants | Intent | Intentions | What they want | What I want`,
    thoughts: list`Think | Thinks | Quote | Question | Assumption | Mind set | Inner voice`,
    emotions: list`Feel | Feels | Moods | Sentiments | Emotional curve | Emotional response | Emotional line |
      Emotional highs & lows | Journey line | Experience | User experience | Experiences | Satisfaction curve |
      Highs and lows | Ups & downs | Ups and downs | Gains | Delights | Delight | Emotional`,
    voice: list`VoC | Voice of customer | Review | Customer feedback | User feedback | Customer satisfaction |
      Referral | Word of mouth | Recommendation to others | Verbatims | Testimonials | Say | Says`,
    'moments-of-truth': list`MOTs | Moments that matter | Moment that matters | Key moment | Critical moment | Magic moment |
      Wow moments | Wow moment | Aha moments | Aha moment | Make-or-break moments | Decisive moments | Turning points`,
    'pain-points': list`Painpoints | Painpoint | Friction point | Frustration | Barrier | Hurdle | Blocker |
      Obstacle | Problem | Issue | Challenge | Difficulties | Concerns | Worries | Fears | Risks | Risk | Drop-off |
      Drop-offs | Roadblocks | Bottlenecks | Low points | Weaknesses | What goes wrong | What gets in the way`,
    opportunities: list`Opportunity / improvement | Opportunities for improvement | Design opportunities | Idea |
      Solution | Improvement | Proposed improvement | Design responses | Recommendation | How might we questions |
      HMWs | Next step | Potential | Insights & opportunities | What could be better | What we could do`,
    backstage: list`Back stage | Front stage | Backstage actions | Frontstage actions | Back office |
      Internal actions | Internal activity | Support process | Support systems | Supporting processes |
      Supporting FR | Supporting systems | Process | System | System responses | System actions | System behaviour |
      System behavior | IT systems | Screen | Screens | Tools | Technology | Resources | Team | Teams | Department |
      Responsible | Responsibility | Owner | Owners | Ownership | Stakeholder | Staff actions | Employee actions |
      Employees | Handoffs | Dependencies | Line of interaction | Line of internal interaction`,
    metrics: list`Key metrics | Success metrics | Success measures | Success criterion | Key performance indicators | Indicators |
      Indicator | Measure | Measurement | Measurements | Signal | Number | Key figures | Analytics | Evidence | Research data |
      Data sources | Data source | Decisions | Decisions required | Acceptance criteria | Expected output | Output / Deliverable |
      Key variable | Status | Time | Timing | Time spent | Time & effort | Duration & effort | Statistics`,
    custom: list`Note | Other | Comments | Comment | Remarks | Miscellaneous`,
  },
  stages: list`Stage | Stages | Phase | Phases | Step | Steps | Journey step | Journey steps | Journey stage | Journey stages |
    Journey phase | Journey phases | Customer journey stage | Customer journey stages | Customer journey phase |
    Customer journey phases | Stage of journey | Stages of the journey | Stage name | Phase name | Lifecycle stage |
    Lifecycle stages | Timeline`,
  stageNames: list`Awareness | Aware | Consideration | Consider | Purchase | Buy | Buying | Retention | Loyalty |
    Advocacy | Advocate | Discover | Discovery | Search | Research | Explore | Compare | Comparison | Evaluate |
    Evaluation | Decision | Decide | Choose | Select | Selection | Order | Pay | Payment | Checkout | Book | Booking |
    Reserve | Sign up | Signup | Registration | Register | Onboarding | Onboard | Setup | Install | First use | Use |
    Usage | Daily use | Delivery | Receive | Arrival | Arrive | Check-in | Stay | Departure | Travel |
    Visit | Support | Service | Get help | Return | Renew | Renewal | Upgrade | Cancel | Leave | Exit | Churn |
    Recommend | Share | Inspiration | Inspire | Interest | Acquisition | Activation | Engagement | Adoption |
    Expansion | Conversion | Post-purchase | Pre-purchase | Follow-up | Aftercare | Feedback | Before | During |
    After | Need arises | Trigger | Apply | Application | Diagnosis | Treatment | Recovery | Enter | Engage | Extend`,
  elsewhere: list`Strengths | Strength | Weaknesses | Weakness | Threats | Threat | Key partners | Key partnerships |
    Key resources | Value proposition | Value propositions | Unique value proposition | Unfair advantage |
    Customer relationships | Customer segments | Customer segment | Cost structure | Costs | Revenue streams |
    Revenue | Early adopters | Gain creators | Pain relievers | Products & services | Customer jobs | Customer job(s) |
    Gains | Hear | Hears | See | Sees | See and do | Hear and see | Say and do | Says and does | Thinks and feels |
    Think and feel | To do | Todo | In progress | Doing now | Done | Blocked | Backlog | In review | Ready | Icebox |
    Start | Stop | Continue | Keep | Drop | More of | Less of | Mad | Glad | Liked | Learned | Lacked | Longed for |
    Loved | Loathed | What went well | Went well | What didn't go well | What went wrong | To improve | Try next |
    Kudos | Appreciations | Action items | Wind | Anchor | Anchors | Rocks | Island | Epics | Epic | User stories |
    Release | Release 1 | Release 2 | MVP | Sprint | Sprint 1 | Sprint 2 | Responsible | Accountable | Consulted |
    Informed | Objective | Key result | Key results | Objectives | Owner | Due date | Due | Deadline | Assignee |
    Priority | Status | Agenda | Decisions | Decision log | Attendees | Participants | Participant | P1 | P2 | P3 |
    P4 | P5 | P6 | Interviewee | Respondent | Competitor | Competitors | Competitor A | Competitor B | Competitor C |
    Stakeholder | Stakeholders | Persona | Feature | Features | Risk | Probability | Likelihood | Severity |
    Mitigation | Impact | Effort | High impact | Low effort | Now | Next | Later | Must have | Should have |
    Could have | Won't have | Team | Team A | Team B | Project | Week | Day | Month | Quarter | Q1 | Q2 | Q3 | Q4 |
    Monday | Tuesday | Wednesday | Thursday | Friday | Saturday | Sunday | Mon | Tue | Wed | Thu | Fri | Demographics |
    Bio | Biography | About | Age | Name | Personality | Problem | Solution | Pros | Cons | Facts | Budget |
    Revenue model | Idea | Ideas | Problems | Issue | Issues | Risks | Task | Tasks | Question | Questions | Goal |
    Goals | Next step | Next steps | Metrics | Metric | KPI | KPIs | Feedback | Review | Reviews | Solutions |
    Challenge | Challenges | Activity | Activities | Quote | Quotes | Communication | Tools | Time | System | Systems |
    Process | Processes | Technology | Resources | Notes | Comment | Comments | Definition | Term | Example | Date |
    Interview | Interviews | Background | Who | What | When | Material | Experience | People | Finance | Sales |
    Marketing | Product | Engineering | Design | Operations | HR | Legal | New | Waiting | Open | Solved | Resolved |
    Closed | Escalated | Triage | R | A | C | I | R/A | A/R | Yes | No | Neutral | Very good | Good | Bad | Very bad |
    Version | Confidence | Result | Results | Group | Interests | Policy | Actor | Event | Command | Strategy |
    Vision | Mission | Tickets | Topic | Progress | Talk | Motivations | Benefits | Worries | Fears | Yesterday |
    Today | Tomorrow | Content | January | February | March | April | May | June | July | August | September |
    October | November | December | Jan | Feb | Mar | Apr | Jun | Jul | Aug | Sep | Oct | Nov | Dec | Sat | Sun |
    Round | James | John | David | Michael | Mike | Tom | Ben | Sam | Alex | Emma | Mary | Sarah | Kate | Lisa |
    Jane | Alice | Bob | Peter`,
  otherBoards: list`Retrospective | Retro | Sprint review | Stand-up | Standup | Kanban | SWOT | Business model |
    Lean canvas | Value proposition canvas | Value proposition | Empathy map | Persona card | Proto-persona |
    User story map | Story map | Story mapping | Event storming | Roadmap | Mind map | Flow chart | Flowchart |
    Org chart | Organigram | Stakeholder map | Affinity | Affinity diagram | Brainstorming | Brainwriting |
    Risk register | RACI | OKR | OKRs | Meeting notes | Weekly meeting | Weekly | Competitor analysis |
    Competitive analysis | Prioritisation | Prioritization | Impact effort matrix | Impact/effort | Backlog |
    Service desk | Project plan | Wireframe | Sitemap | Survey | Calendar | Glossary | Personas | Our personas |
    Interviews | Interview notes | User interviews | User research | Agenda | Workshop agenda | Lotus | Lotus blossom |
    Fishbone | Five whys | Wireframes | Team board | Risks | Goals | Team goals | Objectives | Feedback grid |
    Check-in | Icebreaker | Sailboat | Product canvas | Product vision | Hypothesis canvas | Problem canvas | Canvas |
    Stakeholders | Competitors | Benchmark | Organisation | Organisation chart | Organization chart | Tickets |
    Responsibilities | Synthesis | Findings | Timeline | Sprint`,
  besideLanes: { actions: list`Step | Steps | Journey step | Journey steps`, backstage: list`Support` },
  around: {
    people: list`guest | visitor | patient | traveller | traveler | passenger | student | learner | pupil | teacher |
      employee | staff | citizen | resident | member | subscriber | buyer | shopper | consumer | player | rider |
      driver | tenant | parent | child | candidate | applicant | donor | participant | owner | agent | people |
      person | stakeholder | business | company | brand | service | product | system`,
    beside: list`a | an | the | this | these | our | my | your | their | his | her | its | us | them | s | of | in |
      on | at | for | from | by | with | about | per | to | during | along | across | each | every | any | all |
      own | key | main | top | core | major | most | biggest | common | typical | general | overall | primary |
      secondary | important | critical | current | present | existing | actual | future | new | possible | expected |
      identified | related | relevant | used | taken | involved | perceived | met | digital | online | offline |
      physical | internal | external | ux | cx | ui | as | lane | row | layer | section | swimlane | track | list |
      overview | summary | details | level | levels | line | curve | graph | chart | score | scores | rating | area |
      areas | user | today | here | now | there | experienced | occurred | state | required | needed | response`,
    asking: list`what | how | where | which | when`,
    asked: list`do | does | did | is | are | was | am | be | being | have | having | they | he | she | we | i | you`,
    of: list`of`,
    endings: list`s | e | es | ies | y | ing | ings`,
  },
  title: {
    cem: list`Customer experience map | Customer experience mapping | Experience map | Experience mapping | CX map | CEM |
      User experience map | Client experience map | Brand experience map`,
    cjm: list`Customer journey map | Customer journey mapping | Customer journey | Journey map | Journey mapping | CJM |
      User journey map | User journey | Client journey map | Buyer journey map | Buyer's journey | Patient journey map |
      Employee journey map | Passenger journey map | Student journey map | Visitor journey map | Player journey map | Service journey map`,
    combined: list`Combined experience and journey map | Combined map | Combined CEM and CJM | CEM and CJM |
      Customer experience and journey map | Experience and journey map`,
    subject: list`Brand | Brand name | Company | Organisation | Organization | Product | Products | Service | Services |
      Product or service | Product / service | Product name | Service name | Subject | Offering | Offer | App`,
    actor: list`Persona | Personas | Persona name | Actor | Actors | User | Users | User type | Customer | Customers |
      Customer type | Customer segment | Segment | Client | Target group | Target audience | Audience | Role | Who | Name of persona`,
    scenario: list`Scenario | Scenarios | Situation | Context | Use case | Story | User story | Scope | Journey scenario`,
  },
  scale: {
    high: list`Very good | Very positive | Very happy | Very satisfied | Positive | Delighted | Excellent | Great | Good | Happy | High |
      Highs | Love it | Best | Better | Super | Amazing | Fantastic | Wonderful | Awesome | Joyful | Satisfied | Pleased | Loved it |
      Love | Like | Very high | Extremely happy | Extremely satisfied | Extremely positive | Thrilled | Ecstatic | Positive emotion |
      Positive emotions | Positive experience`,
    low: list`Very bad | Very negative | Very unhappy | Very sad | Very dissatisfied | Negative | Terrible | Awful | Bad | Unhappy | Sad |
      Low | Lows | Hate it | Worst | Worse | Poor | Very poor | Angry | Very angry | Frustrated | Very frustrated | Dissatisfied |
      Very low | Hate | Extremely unhappy | Extremely dissatisfied | Extremely negative | Horrible | Negative emotion | Negative emotions |
      Negative experience`,
    middle: list`Neutral | OK | Okay | So-so | Average | Indifferent`,
    top: list`up | upper | top | above | higher | upwards | upward`,
    bottom: list`down | lower | bottom | below | downwards | downward`,
  },
  placeholders: list`- | -- | --- | – | — | _ | . | .. | ... | … | ? | ?? | ??? | x | xx | xxx | xxxx | * | • | / | n/a |
    not applicable [/to this journey] | tbd | tba | tbc | to do |
    to be [done/defined/determined/decided/discussed/added/confirmed/filled/continued] | to fill in | fill in [/here] | fill me in |
    pending [/input] | wip | [work/still] in progress | in progress | under construction | coming soon | more to come | placeholder |
    example | sample | [sample/dummy/example/placeholder/filler] text | text [/here/goes here] | [/new/sticky] note | sticky | stickies |
    type [something/here/text/your text/your text here/your note here/your idea here/your ideas here/here to add text] |
    write [here/something/something here/your text/your text here/your idea here/your ideas here/your ideas/down your ideas/your scenario here] |
    add [/your/a/some] text [/here] |
    add [/a/your] [note/notes/comment/idea/ideas/thoughts/description/title/label/persona/quote/image/photo] [/here] |
    add [/a/an] [action/actions/touchpoint/touchpoints/channel/channels/thought/emotion/emotions/feelings/pain point/pain points/opportunity/opportunities/stage/new stage/step/phase/need/emoji] [/here] |
    add [/a] sticky [note/notes/] [/here] | add [here/more/item/items/content/content here/details/details here/your own] |
    your [text/note/notes/idea/ideas/title/description/content/stage/name/brand/product/company] [/here] |
    [insert/enter/place/put] [/your/a/the] [text/name/title/note/notes/description/image/quote] [/here] |
    insert [here/emoji/here your text] | enter here | start [here/typing/typing here] |
    insert | write your [idea/note/thought] | describe [the/your/this] [action/actions/touchpoint/emotion/feeling/pain point/opportunity/need/experience] |
    click to [add/edit/type/add text/add your text/add note/add a note/add notes/add title/insert text] |
    click [here/here to edit/here to type/here to add text/and type] | [double click/double-tap] [to/here to] [edit/add/type/add text] |
    tap to [edit/type/add text] | [edit/replace/delete/drag/copy/duplicate] me | [edit/change/replace] [/this/the/your] text [/here] |
    edit [this/here/title/this note] | replace with your text | content here |
    describe [here/the stage/the step/the stage here/what happens/what happens here] | [/stage/phase/step] description [/here] |
    Lorem ipsum | lorem | ipsum | dolor sit amet | Lorem ipsum dolor sit amet [/consectetur adipiscing elit] |
    consectetur adipiscing elit | untitled | no title | [/stage/phase/step] title [/here] | heading | subtitle | label |
    [stage/phase/step/persona/product/company/brand/customer] name | name of [/the] [stage/phase/step/persona/product/company/brand] |
    name | product | [/new] [stage/phase/step] [/1] |
    [action/touchpoint/channel/opportunity/pain point/pain/idea/thought/emotion/feeling/need/goal/activity/task/note/sticky/item/text/insight/solution/lane/row/column/title/heading/persona/label] 1 |
    blank | empty | not yet [/known] | unknown yet | [/we] don't know yet | needs input | no [data/info] [/yet] | asdf | asdfasdf |
    qwerty | foo | foo bar | bla | bla bla | bla bla bla | blah | blah blah | blah blah blah |
    this is [a/my] [sticky note/note/placeholder] | this is [placeholder/an example/sample/dummy] [/text] | [customer/user] action |
    what does [the/your/a] [customer/user] [do/think/feel/need/want/say] [/here] | what does [the/your] [customer/user] want to achieve? |
    what [is/are] [the/your] [customer/customers/user/users] [doing/thinking/feeling/saying] [/here] |
    what are they [doing/thinking/feeling/saying/trying to do/trying to achieve] [/here] |
    what is the [customer/user] trying to [do/achieve]? | what do they [do/think/feel/need/want/say] [/here] |
    how [does/do/is/are] [the customer/the user/they/customers/users] [feel/feeling] [/here] |
    [what/which] [steps/actions/action] [do they/does the customer/does the user] take? |
    what are [the/their/the user's/the customer's/your customer's] [goals/needs/expectations/questions/pain points/frustrations/motivations/touchpoints/opportunities] [/here] |
    what is [the/their/the user's/the customer's] [goal/need/motivation/main goal] |
    what [questions/problems/challenges/obstacles/pain points/emotions/goals/needs] [do they/does the customer/does the user] [have/face/encounter/feel] |
    what [frustrates them/is frustrating] | what [can/could] [we improve/be improved/be better/we do better] |
    what opportunities [are there/do we have] | where are the opportunities | how [can/could/might] we |
    how [can/could/might] we [improve/help/fix this/solve this/improve this/improve it/improve the experience/make it better/make this better/so that] |
    [what/which] [touchpoints/channels] [do they use/are used/are there/does the customer use] |
    where [do they/does the customer/does the user] interact [/with us] | where does [this/the interaction] [happen/take place] |
    who is [involved/responsible] | what happens [here/next/backstage/behind the scenes/in this stage/at this stage/in this step] |
    why do they feel this way | customer quote | quote here`,
  none: list`none [/found/known/identified/observed/seen/noted/reported/mentioned/detected/discovered/visible/here/at all/really/currently/yet/so far/to date/for now/to report/yet found/in this stage/at this stage/that we know of/we know of] |
    nothing [/found/known/here/noted/observed/identified/reported/mentioned/special/in particular/yet/so far/for now/at this stage/to report/to note/to add/to improve/comes up/came up] |
    no [pain/pains/pain point/pain points/issue/issues/problem/problems/friction/frustration/frustrations/barriers/challenges/obstacles/opportunity/opportunities/idea/ideas/touchpoint/touchpoints/action/actions/need/needs] [/found/known/identified/observed/reported/here/at this stage/so far/yet] |
    no [known/major/real/obvious/significant/clear/particular] [pain points/issues/problems/opportunities] |
    no [frictions/difficulties/blockers/concerns/complaints/thoughts/emotions/emotion/feelings/channel/channels/interaction/interactions/findings/insights/contact/contact with us] |
    no [improvement/improvements] [/needed] | not [found/any] |
    we [/have] found [none/nothing/no pain points/no issues/no problems/no opportunities] | [/we] [did not/didn't] find any |
    there [is/are] none | there are no [pain points/issues/problems/opportunities]`,
  because: list`because | since | due to | reason | the reason | as | owing to | thanks to | reason being`,
  evidence: {
    interview: list`interview | interviews | interviewed | user interview | user interviews | customer interview |
      customer interviews | focus group | focus groups | diary study | field study | contextual inquiry | shadowing | observation | observed`,
    survey: list`survey | surveys | surveyed | questionnaire | questionnaires | poll | NPS | CSAT | CES`,
    analytics: list`analytics | web analytics | tracking data | usage data | log data | heatmap | heat map | session recording |
      session recordings | funnel analysis`,
    test: list`test | tests | tested | user test | user tests | user testing | usability test | usability tests | usability testing |
      usability study | A/B test | A/B testing | AB test | split test | prototype test`,
    feedback: list`feedback | customer feedback | customer review | customer reviews | app store review | app store reviews |
      complaint | complaints | support ticket | support tickets | call log | call logs | verbatim`,
    assumption: list`assumption | assumptions | assumed | we assume | hypothesis | hypotheses | guess | a guess | we guess |
      we believe | unverified | not verified | to be validated | needs validation`,
  },
  marks: {
    owner: list`owner | owned by | responsible | lead | who`,
    measure: list`measure | measured by | metric | KPI | success measure | success metric | indicator`,
    impact: list`impact | value | benefit | customer value`,
    effort: list`effort | complexity`,
    votes: list`votes | vote | dots | dot votes`,
  },
  purchase: list`Purchase | Purchasing | Buy | Buying | Buy online | Making the purchase | Order | Ordering | Payment | Pay | Paying`,
  company: list`our [team/staff/agent/agents/sales team] | lead generation | lead nurturing | customer [acquisition/retention] | upselling |
    we [send/ship/deliver/offer/provide/present/invoice/bill/charge/sell/call back/contact/inform/notify/onboard/train/promote/advertise/market/confirm/process/publish/convert/retain]`,
  departments: list`[Sales/Marketing/Finance/Legal/IT/Billing/HR] [department/team] | Sales | Marketing | Finance | Legal | Accounting | IT |
    HR | Human resources | Procurement | Logistics | Operations | Back office | Customer success | Fulfilment | Compliance`,
  legend: list`legend | key | [colour/color/colours/colors] [/code] | red | green | yellow | orange | blue | pink | violet | purple | grey | gray`,
  feelings: {
    good: list`good | great | very good | happy | delighted | delight | glad | pleased | satisfied | content | excited | enthusiastic |
      curious | interested | hopeful | optimistic | confident | relieved | calm | relaxed | proud | grateful | thankful | joyful | joy |
      amazed | impressed | inspired | motivated | safe | trust | trusting | love | loves it | comfortable | eager | fun | happier |
      excitement | enjoy | enjoys | enjoyed | enjoying | enjoyable | satisfaction | relief | relaxing | pleasant | pleasure | reassured |
      confidence | curiosity | gratitude | thrilled | ecstatic | cheerful | fantastic | wonderful | excellent | awesome | amazing |
      lovely | likes it | loves | loved | pride | secure | valued | welcome | welcomed | understood | empowered | intrigued | fascinated |
      peaceful | at ease | in control | perfect | best | enthusiasm | happily | happiness | interest | optimism | inspiring | respected |
      supported | convinced`,
    bad: list`bad | very bad | terrible | awful | sad | unhappy | angry | anger | annoyed | irritated | frustrated | frustration |
      confused | confusion | anxious | anxiety | worried | worry | nervous | stressed | stress | overwhelmed | disappointed |
      disappointment | dissatisfied | bored | impatient | uncertain | unsure | insecure | insecurity | skeptical | sceptical | doubtful |
      suspicious | afraid | fear | scared | lost | helpless | hesitant | tired | exhausted | upset | hate | regret | horrible | awkward |
      ashamed | embarrassed | embarrassment | guilty | jealous | lonely | miserable | hopeless | desperate | despair | dread | panic |
      panicked | panics | shocked | shock | furious | rage | mad | irritation | annoying | frustrating | confusing | boring | boredom |
      disappointing | stressful | worrying | scary | tense | tension | uneasy | uncomfortable | unsafe | unsatisfied | distrust |
      mistrust | distrustful | ignored | rejected | cheated | betrayed | overwhelming | upsetting | dislikes | hates | hated | resigned |
      concerned | puzzled | disgusted | disgust | doubt | doubts | doubtfully | reluctant | powerless | gave up | gives up | worst |
      sadness | impatience | uncertainty | exhaustion`,
    either: list`surprised | surprise | surprising | neutral | indifferent | okay | ok | fine | mixed feelings | ambivalent | expectant |
      serious | focused`,
    turns: list`not | no | never | isn't | aren't | wasn't | weren't | don't | doesn't | didn't | won't | wouldn't | couldn't | shouldn't |
      can't | hasn't | haven't | cannot | without | less | hardly | barely | neither | nor | would | could | should | if | want | wants |
      wanted | hope | hopes | hoping | expects | until | unless | avoid | avoids | lack | lacks | reduce | instead | than | almost | but |
      yet | though | although | despite | however | nothing | nobody | none | too | hard to | anything | stop | before`,
  },
  and: list`and`,
} satisfies Words
