import { list, type Words } from './words.ts'

export default {
  language: 'en',
  lanes: {
    actions: list`User action | Customer action | Key actions | Main actions | Actions taken | Player actions | User activities |
      Customer activities | Key activities | Task | User tasks | Customer tasks | Behaviours | Behaviors | User behaviour |
      User behavior | Customer behaviour | Customer behavior | Customer steps | Step description | Storyboard | Jobs | Do |
      Does | What I am doing | What they are doing | What users do | What the customer does | What customers do | What he does |
      What is the customer doing | What is the user doing | What the user does today | What the user does in the new system |
      Trigger | Triggers | Entry points | Entry Point / Trigger`,
    touchpoints: list`Key touchpoints | Customer touchpoints | Touchpoint/Screen | Touchpoint / system today |
      Contact point | Point of contact | Interaction | Interaction points | Points of interaction | Communication |
      Customer interactions | Where they meet us | Where it happens`,
    channels: list`Media channels | Communication channels | Contact channels | Sales channels | Key channels | Medium |
      Device | Platforms | Platform`,
    needs: list`User needs | User need | Customer needs | Customer need | Customer goals | Customer goal | Business goals |
      Player goals | Goals & needs | Needs & goals | Goals and expectations | Objectives | User objectives | Expectation |
      Customer expectations | Job to be done | JTBD | Information need | Desires | Wants | Wants & needs | Intent | Intentions |
      What I need | What they need | What they want | What I want`,
    thoughts: list`Think | Thinks | User thoughts | Customer thoughts | Customer thought | Player thoughts | Quote |
      Customer quotes | User quotes | Question | Customer questions | User questions | Key questions | Assumption |
      What I am thinking | What they are thinking | What the customer thinks | What the user thinks | What is the customer thinking |
      What is the user thinking | Mind set | Inner voice`,
    emotions: list`Feel | Feels | How does the customer feel | How does the user feel | How are they feeling | Customer emotion curve | User emotions | Customer emotions | Customer emotion | Player emotions | User feelings |
      Customer feelings | Feelings / Emotions | Emotions / Feelings | Moods | Sentiments | Emotional curve | Emotional response |
      Emotional line | Emotional highs & lows | Emotion graph | Emotion score | Journey line | Experience line | Experience |
      User experience | Experiences | Experience graph | Satisfaction curve | Highs and lows | Ups & downs | Ups and downs | Gains | Delights |
      Delight | What they feel | How I feel | How the customer feels | How the user feels | How is the customer feeling |
      How is the user feeling | What is the customer feeling | What is the user feeling`,
    voice: list`VoC | Voice of customer | Voice of the user | User voice | Review | Customer reviews | Customer feedback |
      User feedback | Customer satisfaction | Referral | Word of mouth | Recommendation to others | Verbatims | Testimonials |
      Say | Says | What I say | What customers say | What the customer says | What users say`,
    'moments-of-truth': list`MOTs | Moments that matter | Moment that matters | Key moment | Critical moment | Magic moment |
      Wow moments | Wow moment | Aha moments | Aha moment | Make-or-break moments | Decisive moments | Turning points`,
    'pain-points': list`Painpoints | Painpoint | Key pain points | Key pain point | Top pain points | Top pain point |
      CX pain points | User pain points | User pains | Customer pain points | Customer pains | Pains & frustrations | Friction point |
      Frustration | Frustrations & pains | User frustrations | Barrier | Hurdle | Blocker | Obstacle | Problem | Issue |
      Key issues | Challenge | Key challenges | Difficulties | Concerns | Worries | Fears | Risks | Risk | Drop-off | Drop-offs |
      Roadblocks | Bottlenecks | Low points | Weaknesses | What goes wrong | What gets in the way`,
    opportunities: list`Opportunity / improvement | Opportunities for improvement | Improvement opportunities |
      Opportunity areas | Opportunity area | Areas of opportunity | Design opportunities | Key opportunities | Idea |
      Ideas & opportunities | Opportunities & ideas | Solution ideas | Possible solutions | Solution | Our solutions | Improvement |
      Improvement ideas | Ideas for improvement | Proposed improvement | Design responses | Recommendation | How might we questions | HMWs | Next step |
      Potential | Insights & opportunities | What could be better | What we could do`,
    backstage: list`Back stage | Front stage | Frontstage process | Backstage actions | Frontstage actions |
      Backstage processes | Back office | Internal processes | Internal process |
      Internal actions | Internal activity | Business processes | Support process | Support systems | Supporting processes |
      Supporting FR | Supporting systems | Process | System | System responses | System actions | System behaviour |
      System behavior | IT systems | Screen | Screens | Tools | Tools & systems used | Tools used | Technology | Resources |
      Team | Teams | Teams involved | Department | Involved departments | Responsible | Responsible team | Responsibility |
      Owner | Owners | Ownership | Stakeholder | Staff actions | Employee actions | Employees | Handoffs | Dependencies |
      Line of interaction | Line of internal interaction`,
    metrics: list`Key metrics | Success metrics | Success measures | Success criterion | Key performance indicators | Indicators |
      Indicator | Measure | Measurement | Measurements | Signal | Number | Key figures | Analytics | Evidence | Research data |
      Data sources | Data source | Decisions | Decisions required | Acceptance criteria | Expected output | Output / Deliverable |
      Key variable | Status | Time | Timing | Time spent | Time & effort | Duration & effort | Statistics`,
    custom: list`Note | Other | Other notes | Comments | Comment | Remarks | Miscellaneous`,
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
    Revenue model`,
  otherBoards: list`Retrospective | Retro | Sprint review | Stand-up | Standup | Kanban | SWOT | Business model |
    Lean canvas | Value proposition canvas | Value proposition | Empathy map | Persona card | Proto-persona |
    User story map | Story map | Story mapping | Event storming | Roadmap | Mind map | Flow chart | Flowchart |
    Org chart | Organigram | Stakeholder map | Affinity | Affinity diagram | Brainstorming | Brainwriting |
    Risk register | RACI | OKR | OKRs | Meeting notes | Weekly meeting | Weekly | Competitor analysis |
    Competitive analysis | Prioritisation | Prioritization | Impact effort matrix | Impact/effort | Backlog |
    Service desk | Project plan | Wireframe | Sitemap | Survey | Calendar`,
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
    high: list`Very good | Very positive | Very happy | Very satisfied | Positive | Delighted | Excellent | Great | Good | Happy |
      High | Highs | Love it`,
    low: list`Very bad | Very negative | Very unhappy | Very sad | Very dissatisfied | Negative | Terrible | Awful | Bad | Unhappy |
      Sad | Low | Lows | Hate it`,
  },
  placeholders: list`- | -- | --- | – | — | _ | . | .. | ... | … | ? | ?? | ??? | x | xx | xxx | xxxx | * | • | / | n/a | na |
    not applicable | not applicable to this journey | tbd | t.b.d. | tba | tbc | todo | to do | to be done |
    to be defined | to be determined | to be decided | to be discussed | to be added | to be confirmed | to be filled |
    to fill in | fill in | fill me in | fill in here | pending | wip | placeholder | example | sample text | sample | dummy text |
    text | note | sticky note | new note | type something | type here | type text | type your text |
    type your text here | type here to add text | write here | write something | write something here | write your text here |
    add text | add text here | add your text | add your text here | add note | add a note | add notes | add notes here |
    add sticky note | add a sticky note | add sticky notes here | add here | add description | add a description | add an action |
    add action | add actions | add a touchpoint | add touchpoints | add a channel | add channels | add a thought | add thoughts |
    add an emotion | add emotions | add feelings | add a pain point | add pain points | add an opportunity | add opportunities |
    add ideas | add an idea | add stage | add a stage | add step | your text here | your text | your note here | your idea here |
    insert text | insert text here | insert here | enter text | enter text here | enter your text here | click to edit |
    click to add text | click to add note | click to type | click here | click here to edit | double click to edit |
    double click to add text | tap to edit | edit me | edit this text | text here | text goes here |
    your content here | content here | description | description here | Lorem ipsum | Lorem ipsum dolor sit amet |
    Lorem ipsum dolor sit amet consectetur adipiscing elit | untitled | no title | title | title here | add title | add a title |
    stage name | phase name | step name | name of stage | name of phase | stage | phase | step | new stage | new phase |
    stage 1 | stage 2 | stage 3 | stage 4 | stage 5 | stage 6 | phase 1 | phase 2 | phase 3 | phase 4 | phase 5 | phase 6 |
    step 1 | step 2 | step 3 | step 4 | step 5 | step 6 | action 1 | action 2 | action 3 | touchpoint 1 | touchpoint 2 |
    opportunity 1 | opportunity 2 | pain point 1 | pain point 2 | idea 1 | idea 2 | name | your name | your name here | product |
    persona name | name of persona | product name | company name | brand name | your brand | your product | your company | write your scenario here |
    what does the customer do? | what does the user do? | what is the customer doing? | what is the user doing? |
    what does the customer think? | what is the customer thinking? | what is the user thinking? | what are they thinking? |
    what do they think? | what does the customer feel? | how does the customer feel? | how does the user feel? |
    how is the customer feeling? | how is the user feeling? | how are they feeling? | what are they feeling? |
    what are they doing? | what do they want? | what does the user want? | what does the customer want to achieve? |
    what are the pain points? | what problems do they face? | what are the opportunities? | what can we improve? |
    what could we improve? | how might we improve? | how might we | how can we make it better? |
    where do they interact with us? | which channels do they use? | what touchpoints do they use?`,
  none: list`none | none found | none known | none identified | none so far | none yet found | none observed | none seen | none here |
    none at all | none in this stage | none at this stage | nothing | nothing found | nothing known | nothing here |
    nothing to report | nothing to note | nothing noted | nothing observed | nothing identified | nothing at this stage |
    no pain | no pains | no pains found | no pain point | no pain points | no pain point found | no pain points found |
    no pain points known | no pain points identified | no pain points here | no pain points at this stage | no friction |
    no friction found | no frictions | no problem | no problems | no problem found | no problems found | no issue | no issues |
    no issues found | no issues identified | no frustrations | no frustrations found | no barriers | no barriers found |
    no opportunity | no opportunities | no opportunity found | no opportunities found | no opportunities identified |
    no opportunities here | no opportunity at this stage | no ideas | no action | no actions | no touchpoint | no touchpoints |
    no contact | no need | no needs | no findings | not found | we found none | we found nothing | we found no pain points |
    there are none | there is none`,
  because: list`because | since | due to | reason | the reason`,
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
    measure: list`measure | measured by | metric | KPI | success measure | success metric | indicator`,
    impact: list`impact | value | benefit | customer value`,
    effort: list`effort | complexity`,
    votes: list`votes | vote | dots | dot votes`,
  },
  feelings: {
    good: list`good | great | very good | happy | delighted | delight | glad | pleased | satisfied | content | excited | enthusiastic |
      curious | interested | hopeful | optimistic | confident | relieved | calm | relaxed | proud | surprised | grateful | thankful |
      joyful | joy | amazed | impressed | inspired | motivated | safe | trust | trusting | love | loves it | comfortable | eager | fun`,
    bad: list`bad | very bad | terrible | awful | sad | unhappy | angry | anger | annoyed | irritated | frustrated | frustration |
      confused | confusion | anxious | anxiety | worried | worry | nervous | stressed | stress | overwhelmed | disappointed |
      disappointment | dissatisfied | bored | impatient | uncertain | unsure | insecure | insecurity | skeptical | sceptical |
      doubtful | suspicious | afraid | fear | scared | lost | helpless | hesitant | tired | exhausted | upset | hate | regret`,
  },
  and: list`and`,
} satisfies Words
