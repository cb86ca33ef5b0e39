import { list, type Words } from './words.ts'

export default {
  language: 'pl',
  lanes: {
    actions: list`Działania | Działanie | Działania klienta | Działania użytkownika | Czynności | Czynność | Akcje |
      Akcja | Aktywności | Aktywność | Aktywności klienta | Zadania | Zadanie | Zachowania | Zachowanie |
      Zachowania klienta | Robi | Co robię | Wyzwalacz | Punkt wejścia | Robią`,
    touchpoints: list`Punkty styku | Punkt styku | Punkty styku z klientem | Punkty kontaktu | Punkt kontaktu | Punkty interakcji |
      Touchpointy | Touchpoint | Interakcje | Interakcja | Komunikacja`,
    channels: list`Kanały | Kanał | Kanały komunikacji | Kanały kontaktu | Kanały sprzedaży | Media | Urządzenia | Urządzenie |
      Platformy`,
    needs: list`Potrzeby | Potrzeba | Potrzeby klienta | Potrzeby użytkownika | Cele | Cel | Cele klienta |
      Cele użytkownika | Cel użytkownika | Cele biznesowe | Oczekiwania | Oczekiwanie | Oczekiwania klienta |
      Motywacje | Motywacja | Pragnienia | Intencje | Potrzeby informacyjne | Potrzebują`,
    thoughts: list`Myśli | Myśl | Myśli klienta | Myśli użytkownika | Przemyślenia | Myślenie | Co myślę | Pytania |
      Pytanie | Pytania klienta | Cytaty | Cytat | Nastawienie | Założenia | Myślą`,
    emotions: list`Emocje | Emocja | Emocje klienta | Emocje użytkownika | Uczucia | Uczucie | Odczucia | Odczucie |
      Nastrój | Nastroje | Stan emocjonalny | Krzywa emocji | Krzywa emocjonalna | Wykres emocji | Linia emocji |
      Podróż emocjonalna | Doświadczenie emocjonalne | Doświadczenia | Doświadczenie | Doświadczenia klienta |
      Doświadczenie klienta | Krzywa doświadczeń | Wzloty i upadki | Czuje | Czują | Emocjonalny`,
    voice: list`Głos klienta | Głos klientów | Głos użytkownika | Opinie | Opinia | Opinie klientów | Recenzje |
      Informacje zwrotne | Informacja zwrotna | Satysfakcja | Satysfakcja klienta | Zadowolenie | Zadowolenie klienta |
      Polecenia innym | Polecenia | Marketing szeptany | Co mówi | Co mówią`,
    'moments-of-truth': list`Momenty prawdy | Moment prawdy | Chwile prawdy | Chwila prawdy | Kluczowe momenty | Kluczowy moment |
      Krytyczne momenty | Momenty krytyczne | Decydujące momenty | Magiczne momenty | Ważne momenty`,
    'pain-points': list`Bolączki | Bolączka | Punkty bólu | Punkt bólu | Bolesne punkty | Bóle | Ból | Bóle klienta | Problemy |
      Problem | Problemy klienta | Frustracje | Frustracja | Bariery | Bariera | Przeszkody | Przeszkoda | Trudności | Trudność |
      Wyzwania | Wyzwanie | Utrudnienia | Tarcia | Punkty tarcia | Obawy | Lęki | Słabe punkty | Wąskie gardła | Ryzyka | Ryzyko`,
    opportunities: list`Szanse | Szansa | Możliwości | Możliwość | Okazje | Szanse na poprawę | Możliwości poprawy |
      Możliwości usprawnień | Obszary do poprawy | Obszary możliwości | Usprawnienia | Usprawnienie | Ulepszenia |
      Ulepszenie | Propozycje usprawnień | Pomysły | Pomysł | Rozwiązania | Rozwiązanie | Rekomendacje | Zalecenia |
      Potencjał | Jak moglibyśmy | Jak możemy | Następne kroki | Kolejne kroki`,
    backstage: list`Za kulisami | Kulisy | Zaplecze | Proces wewnętrzny | Procesy | Proces | Procesy wspierające |
      Procesy wsparcia | Procesy biznesowe | Działania wewnętrzne | Systemy | Reakcja systemu | Odpowiedź systemu |
      Narzędzia | Zasoby | Zespoły | Działy | Dział | Odpowiedzialny | Odpowiedzialni | Osoba odpowiedzialna |
      Właściciel | Interesariusze | Linia widoczności | Dowody fizyczne`,
    metrics: list`Metryki | Metryka | Wskaźniki | Wskaźnik | Mierniki | Miernik | Miary | Miary sukcesu |
      Kryteria sukcesu | Pomiary | Liczby | Dane | Źródła danych | Dowody | Czas trwania | Czas | Czas i wysiłek |
      Sygnały | Decyzje`,
    custom: list`Notatki | Notatka | Uwagi | Uwaga | Komentarze | Komentarz | Inne | Pozostałe`,
  },
  stages: list`Etap | Etapy | Faza | Fazy | Krok | Kroki | Stadium | Stadia | Etap podróży | Etapy podróży | Etap ścieżki |
    Etapy ścieżki | Etapy ścieżki klienta | Etapy podróży klienta | Oś czasu`,
  stageNames: list`Świadomość | Rozważanie | Zakup | Kupno | Kupowanie | Retencja | Lojalność | Polecenie | Polecanie |
    Rekomendacja | Odkrywanie | Odkrycie | Wyszukiwanie | Szukanie | Badanie | Porównanie | Porównywanie | Ocena |
    Decyzja | Wybór | Zamówienie | Płatność | Rezerwacja | Rejestracja | Instalacja | Wdrożenie | Użytkowanie |
    Użycie | Korzystanie | Dostawa | Odbiór | Przyjazd | Pobyt | Wyjazd | Wizyta | Wsparcie | Obsługa | Zwrot |
    Odnowienie | Rezygnacja | Inspiracja | Zainteresowanie | Po zakupie | Przed zakupem | Przed | W trakcie | Po |
    Potrzeba`,
  elsewhere: list`Mocne strony | Słabe strony | Zagrożenia | Kluczowi partnerzy | Kluczowe zasoby |
    Propozycja wartości | Relacje z klientami | Segmenty klientów | Struktura kosztów | Koszty |
    Strumienie przychodów | Słyszy | Widzi | Do zrobienia | W toku | Zrobione | Gotowe | Zacząć | Przestać |
    Kontynuować | Co poszło dobrze | Co poszło źle | Odpowiedzialny | Termin | Priorytet | Decyzje | Uczestnicy |
    Uczestnik | Konkurent | Konkurenci | Interesariusz | Funkcja | Ryzyko | Prawdopodobieństwo | Wpływ | Wysiłek |
    Projekt | Tydzień | Dzień | Miesiąc | Kwartał | Poniedziałek | Wtorek | Środa | Czwartek | Piątek | Zespół |
    Problem | Rozwiązanie | Zalety | Wady | Wiek | Pomysł | Pomysły | Problemy | Ryzyka | Zadanie | Zadania | Pytanie |
    Pytania | Cel | Cele | Następne kroki | Następny krok | Metryki | Wskaźniki | KPI | Opinie | Informacja zwrotna |
    Rozwiązania | Wyzwanie | Wyzwania | Aktywności | Cytat | Cytaty | Komunikacja | Narzędzia | Czas | System |
    Systemy | Proces | Procesy | Technologia | Zasoby | Notatki | Komentarz | Komentarze | Definicja | Pojęcie |
    Przykład | Data | Wywiad | Wywiady | Tło | Kto | Co | Kiedy | Finanse | Sprzedaż | Marketing | Produkt | Nowe |
    Oczekujące | Rozwiązane | Zamknięte | Tak | Nie | Wynik | Wyniki | Grupa | Interesy | Reguła | Zdarzenie | Wizja |
    Sprint | Wczoraj | Dzisiaj | Dziś | Jutro | Treść | Materiały | styczeń | stycznia | luty | lutego | marzec |
    marca | kwiecień | kwietnia | maj | maja | czerwiec | czerwca | lipiec | lipca | sierpień | sierpnia | wrzesień |
    września | październik | października | listopad | listopada | grudzień | grudnia | sty | lut | mar | kwi | cze |
    lip | sie | wrz | paź | lis | gru | sobota | niedziela | pon | wt | śr | czw | pt | sob | niedz | Piotr |
    Katarzyna | Agnieszka | Tomasz | Magda | Marek | Ewa | Zofia | Paweł`,
  otherBoards: list`Retrospektywa | Mapa empatii | Model biznesowy | Mapa drogowa | Mapa myśli | Schemat blokowy |
    Schemat organizacyjny | Analiza konkurencji | Rejestr ryzyk | Spotkanie | Słownik pojęć | Persony | Wywiady |
    Agenda | Kwiat lotosu | Makiety | Ryzyka | Cele | Analiza SWOT | Wizja produktu`,
  besideLanes: { actions: list`Krok | Kroki` },
  around: {
    people: list`gość | gościa | goście | odwiedzający | pacjent | podróżny | pasażer | student | uczeń | pracownik |
      obywatel | mieszkaniec | członek | kupujący | konsument | gracz | kandydat | uczestnik | ludzie | firma | marka`,
    beside: list`z | ze | w | we | na | do | dla | od | o | po | przez | przy | nasz | nasza | nasze | naszych |
      mój | moje | jego | jej | ich | swoje | główny | główna | główne | głównych | kluczowy | kluczowa | kluczowe |
      największy | największe | najważniejsze | ważne | obecny | obecne | aktualne | istniejące | możliwe | nowy |
      nowa | nowe | cyfrowy | cyfrowe | wewnętrzne | zewnętrzne | zaangażowane | zidentyfikowane | wiersz | lista |
      poziom | krzywa | linia | wykres | tutaj | dziś | punkt | punkty | stan`,
    asking: list`co | jak | gdzie | jakie | jaki | który | które | czego`,
    asked: list`się | on | ona | oni | one | ja | my | jest | są | ma | mają`,
    of: list``,
    endings: list`a | e | i | y | u | ow | ami | om | ach | em | owi | ie | iem | ia | ego | ych | cy | ci | je |
      ji | ja | mi`,
  },
  title: {
    cem: list`Mapa doświadczeń klienta | Mapa doświadczenia klienta | Mapa doświadczeń klientów | Mapa doświadczeń |
      Mapa doświadczeń użytkownika`,
    cjm: list`Mapa podróży klienta | Mapa ścieżki klienta | Mapa podróży użytkownika | Mapa ścieżki użytkownika | Podróż klienta |
      Ścieżka klienta | Ścieżka użytkownika | Mapa podróży | Ścieżka zakupowa`,
    combined: list`Mapa łączona | Połączona mapa doświadczeń i podróży | Mapa doświadczeń i podróży klienta`,
    subject: list`Marka | Nazwa marki | Firma | Organizacja | Produkt | Produkty | Nazwa produktu | Usługa | Usługi |
      Produkt lub usługa | Produkt / usługa | Oferta | Przedmiot`,
    actor: list`Persona | Persony | Aktor | Użytkownik | Użytkownicy | Klient | Klienci | Odbiorca | Segment | Segment klientów |
      Grupa docelowa | Rola | Kto`,
    scenario: list`Scenariusz | Scenariusze | Sytuacja | Kontekst | Przypadek użycia | Historia | Zakres`,
  },
  scale: {
    high: list`Bardzo dobrze | Bardzo dobry | Bardzo dobre | Bardzo pozytywnie | Bardzo pozytywne | Bardzo zadowolony | Pozytywnie |
      Pozytywne | Świetnie | Doskonale | Dobrze | Szczęśliwy | Wysoko | Najlepiej | Najlepszy | Najlepsze | Lepiej | Zadowolony |
      Bardzo szczęśliwy | Bardzo wysoko | Super | Wspaniale | Pozytywny | Pozytywne emocje | Pozytywne doświadczenie`,
    low: list`Bardzo źle | Bardzo zły | Bardzo złe | Bardzo negatywnie | Bardzo negatywne | Bardzo niezadowolony | Negatywnie | Negatywne |
      Okropnie | Fatalnie | Źle | Smutny | Nisko | Najgorzej | Najgorszy | Najgorsze | Gorzej | Niezadowolony | Nieszczęśliwy | Zły |
      Sfrustrowany | Bardzo nisko | Bardzo smutny | Tragicznie | Negatywny | Negatywne emocje | Negatywne doświadczenie`,
    middle: list`Neutralnie | Neutralny | Neutralne | Średnio | Przeciętnie | Obojętny | Może być`,
    top: list`góra | u góry | na górze | w górę | wyżej | górny`,
    bottom: list`dół | u dołu | na dole | w dół | niżej | dolny`,
  },
  placeholders: list`do ustalenia | do określenia | do uzupełnienia | do wypełnienia | do zrobienia | do potwierdzenia | do dodania |
    do omówienia | uzupełnij | uzupełnić | wypełnij | w toku | w trakcie | wkrótce | nie dotyczy | n.d. | brak danych | przykład |
    przykładowy tekst | tekst zastępczy | tekst | nowa notatka | karteczka | wpisz coś | wpisz tutaj | wpisz tekst | wpisz tekst tutaj |
    wpisz swój tekst | tu wpisz tekst | napisz coś | napisz tutaj | pisz tutaj | dodaj tekst | dodaj tekst tutaj | dodaj swój tekst |
    dodaj notatkę | dodaj tutaj | dodaj opis | dodaj działanie | dodaj pomysł | dodaj etap | wprowadź tekst | wstaw tekst | twój tekst |
    twój tekst tutaj | kliknij tutaj | kliknij, aby edytować | kliknij aby edytować tekst | kliknij, aby dodać tekst |
    kliknij dwukrotnie, aby edytować | opis | tytuł | bez tytułu | dodaj tytuł | nazwa etapu | nazwa fazy | nowy etap | etap 1 | faza 1 |
    krok 1 | imię persony | nazwa produktu | nazwa firmy | co robi klient? | co robi użytkownik? | co robią? | co myśli klient? |
    co myśli użytkownik? | co myślą? | co czuje klient? | co czuje użytkownik? | co czują? | jak czuje się klient? | jak się czują? |
    jakie są bolączki? | jakie problemy napotykają? | co możemy poprawić? | co możemy ulepszyć? | jak moglibyśmy |
    jak możemy to poprawić? | z jakich kanałów korzystają? | punkt styku 1 | kanał 1 | działanie 1 | akcja 1 | myśl 1 | emocja 1 |
    potrzeba 1 | cel 1 | zadanie 1 | notatka 1 | pomysł 1 | szansa 1 | bolączka 1 | problem 1 | kolumna 1 | wiersz 1 | tytuł 1 | tekst 1 |
    podtytuł | nagłówek | etykieta | notatka | do opisania | do dopisania | do sprawdzenia | do przemyślenia | do wyjaśnienia |
    jeszcze nie wiadomo | jeszcze nieznane | w przygotowaniu | w opracowaniu | puste | pusto | bla bla | bla bla bla | tekst tutaj |
    tutaj tekst | tu wpisz | tutaj wpisz | tutaj wpisz tekst | wpisz tutaj swój tekst | wpisz tu tekst | wpisz treść | wpisz nazwę |
    wpisz tytuł | wpisz swój pomysł | wpisz swoje pomysły | wpisz notatkę | napisz swoje pomysły | dodaj pomysły | dodaj swoje pomysły |
    dodaj swój pomysł | dodaj treść | dodaj tekst tu | dodaj akcję | dodaj emocję | dodaj myśl | dodaj punkt styku | dodaj kanał |
    dodaj szansę | dodaj bolączkę | dodaj cytat | dodaj obraz | dodaj krok | dodaj fazę | wstaw tekst tutaj | wstaw tutaj |
    wprowadź tekst tutaj | kliknij i wpisz | kliknij, aby wpisać | kliknij, aby wpisać tekst | kliknij, aby dodać |
    kliknij, aby dodać notatkę | kliknij tutaj, aby edytować | kliknij dwukrotnie, aby dodać tekst | kliknij dwukrotnie, aby wpisać tekst |
    dotknij, aby edytować | edytuj | edytuj tekst | edytuj ten tekst | zmień ten tekst | twój pomysł | twój pomysł tutaj | twoje pomysły |
    twój tytuł | twoja notatka | tekst przykładowy | wypełniacz | nazwa kroku | nazwa marki | imię klienta | nazwa persony | opisz etap |
    opisz tutaj | co robią klienci? | co robią użytkownicy? | jakie działania podejmuje? | jakie działania podejmuje klient? |
    czego chce klient? | czego chcą? | czego potrzebuje klient? | czego potrzebują? | jakie są potrzeby? | jakie są cele? |
    jaki jest cel? | co mówi klient? | co mówią? | jak czuje się użytkownik? | jakie emocje? | jakie emocje odczuwa klient? |
    jakie emocje towarzyszą klientowi? | jakie ma pytania? | jakie pytania zadaje klient? | jakie są frustracje? | co frustruje klienta? |
    jakie przeszkody napotyka? | jakie są problemy? | co można poprawić? | co można ulepszyć? | jak możemy poprawić? | jak możemy pomóc? |
    jak poprawić doświadczenie? | jakie są szanse? | jakie są możliwości? | jakie są punkty styku? | gdzie następuje kontakt? |
    gdzie dochodzi do interakcji? | jakie kanały? | jakich kanałów używa? | kto bierze udział? | kto jest odpowiedzialny? |
    co dzieje się za kulisami? | co się dzieje?`,
  none: list`brak | żaden | żadna | żadne | żadnych | nie ma | nic | nie znaleziono | nie stwierdzono | nie zidentyfikowano |
    nie zaobserwowano | nie wykryto | nic nie znaleziono | nic nie znaleźliśmy | nic szczególnego | nic do zgłoszenia | na razie brak |
    obecnie brak | na tym etapie brak | brak bolączek | brak bólu | brak problemów | brak problemu | brak barier | brak przeszkód |
    brak trudności | brak frustracji | brak tarć | brak szans | brak możliwości | brak pomysłów | brak działań | brak punktów styku |
    brak kontaktu | brak potrzeb | brak uwag | brak ustaleń | nie ma bolączek | nie ma problemów | nie ma problemu | nie ma barier |
    nie ma szans | nie ma działań | nie znaleziono bolączek | nie znaleziono problemów | nie znaleziono szans | żadnych bolączek |
    żadnych problemów | bez problemów | bez uwag | brak w tej fazie | brak na tym etapie | brak na razie | brak obecnie | brak tutaj |
    brak znanych | brak stwierdzonych | brak zidentyfikowanych | brak zaobserwowanych | brak znanych bolączek | brak znanych problemów |
    brak większych problemów | brak istotnych problemów | brak wykrytych problemów | brak skarg | brak zastrzeżeń | brak utrudnień |
    brak trudności na tym etapie | brak punktów bólu | brak irytacji | brak usprawnień | brak ulepszeń | brak szansy | brak emocji |
    brak myśli | brak kanałów | brak kanału | brak interakcji | brak punktu styku | brak obserwacji | brak spostrzeżeń | obecnie nic |
    na razie nic | na razie nie ma | tutaj brak | tutaj nie ma | jak dotąd brak | póki co brak | niczego nie znaleziono |
    niczego nie znaleźliśmy | nic nie stwierdzono | nic nie zauważono | nic nowego | nic ważnego | nic do dodania | nic do poprawy |
    nie występuje | nie występują | nie zauważono | nie odnotowano | nie znaleziono problemu | nie znaleziono żadnych |
    nie znaleźliśmy żadnych | nie znaleźliśmy nic | nie zgłoszono | nie ma trudności | nie ma przeszkód | nie ma pomysłów |
    nie ma kontaktu | nie ma punktów styku | nie ma frustracji | żadnych barier | żadnych przeszkód | żadnych trudności | bez zastrzeżeń |
    bez trudności | bez przeszkód`,
  because: list`ponieważ | bo | gdyż | dlatego że | z powodu | ze względu na | dzięki | powód | bowiem | z uwagi na | wskutek`,
  evidence: {
    interview: list`wywiad | wywiady | wywiad z klientem | wywiady z klientami | wywiady z użytkownikami | grupa fokusowa |
      badanie terenowe | badania terenowe | badanie dzienniczkowe | obserwacja | obserwacje`,
    survey: list`ankieta | ankiety | badanie ankietowe | kwestionariusz | kwestionariusze | sondaż | badanie satysfakcji`,
    analytics: list`analityka | analityka internetowa | analiza danych | dane analityczne | dane o użyciu | mapa cieplna`,
    test: list`test | testy | test użyteczności | testy użyteczności | test z użytkownikami | testy z użytkownikami | test A/B |
      testy A/B | test prototypu`,
    feedback: list`feedback | informacja zwrotna | opinie klientów | opinie użytkowników | reklamacja | reklamacje | skarga | skargi |
      zgłoszenie do supportu | zgłoszenia do supportu`,
    assumption: list`założenie | założenia | zakładamy | hipoteza | hipotezy | przypuszczenie | przypuszczenia | przypuszczamy |
      sądzimy że | do weryfikacji | niezweryfikowane | niepotwierdzone`,
  },
  marks: {
    owner: list`właściciel | odpowiedzialny | odpowiedzialna | osoba odpowiedzialna | kto`,
    measure: list`miara | miernik | wskaźnik | metryka | mierzone przez | KPI`,
    impact: list`wpływ | efekt | korzyść | wartość`,
    effort: list`wysiłek | nakład | nakład pracy | złożoność | pracochłonność`,
    votes: list`głosy | głos | głosów`,
  },
  purchase: list`Zakup | Kupno | Kupowanie | Zamówienie | Zamawianie | Płatność | Płacenie`,
  company: list`wysyłamy | dostarczamy | oferujemy | zapewniamy | sprzedajemy | fakturujemy | kontaktujemy się z klientem |
    dzwonimy do klienta | oddzwaniamy | informujemy | powiadamiamy | szkolimy | potwierdzamy zamówienie | przetwarzamy | publikujemy |
    nasz zespół | nasi konsultanci | nasi pracownicy | generowanie leadów | pozyskiwanie klientów | utrzymanie klientów |
    sprzedaż krzyżowa | upselling`,
  departments: list`Sprzedaż | Dział sprzedaży | Marketing | Dział marketingu | Finanse | Dział finansowy | Księgowość | Fakturowanie |
    Dział prawny | IT | Dział IT | HR | Kadry | Dział kadr | Dział zakupów | Logistyka | Back office | Zaplecze`,
  legend: list`legenda | kod kolorów | oznaczenia kolorów | kolor | kolory | czerwony | czerwone | zielony | zielone | żółty | żółte |
    pomarańczowy | niebieski | niebieskie | różowy | fioletowy | szary | czarny`,
  feelings: {
    good: list`dobrze | bardzo dobrze | świetnie | szczęśliwy | szczęśliwa | szczęście | radość | radosny | radosna | wesoły | wesoła |
      zadowolony | zadowolona | zadowolenie | zachwyt | zachwycony | zachwycona | podekscytowany | podekscytowana | entuzjazm | ciekawość |
      ciekawy | ciekawa | zaciekawienie | zainteresowany | zainteresowana | nadzieja | pełen nadziei | optymizm | pewny siebie |
      pewna siebie | ulga | spokój | spokojny | spokojna | zrelaksowany | zrelaksowana | duma | dumny | dumna | wdzięczny | wdzięczna |
      zaufanie | zmotywowany | zmotywowana | komfort | dobry | dobra | dobre | lepiej | super | wspaniale | wspaniały | wspaniała |
      doskonale | doskonały | rewelacja | rewelacyjnie | idealnie | szczęśliwi | szczęśliwe | cieszy się | cieszę się | ucieszony |
      ucieszona | radośnie | radości | zadowoleni | zadowolone | zadowolenia | satysfakcja | usatysfakcjonowany | usatysfakcjonowana |
      zachwyceni | ekscytacja | podekscytowanie | podekscytowani | entuzjastyczny | entuzjastyczna | zaciekawiony | zaciekawiona |
      zaintrygowany | zaintrygowana | zainteresowanie | zainteresowani | pełna nadziei | optymistyczny | optymistyczna | optymistycznie |
      pewność | pewność siebie | odczuwa ulgę | z ulgą | uspokojony | uspokojona | spokojnie | spokojni | odprężony | odprężona |
      rozluźniony | rozluźniona | dumni | wdzięczność | wdzięczni | ufa | bezpieczny | bezpieczna | bezpiecznie | bezpieczeństwo |
      motywacja | zmotywowani | zainspirowany | zainspirowana | inspiracja | komfortowo | przyjemnie | przyjemność | przyjemny | miło |
      miły | lubi | uwielbia | kocha | miłość | doceniony | doceniona | zrozumiany | zrozumiana | wysłuchany | wysłuchana | przekonany |
      przekonana | zaopiekowany | zaopiekowana | zafascynowany | rozbawiony | rozbawiona`,
    bad: list`źle | bardzo źle | okropnie | fatalnie | smutek | smutny | smutna | nieszczęśliwy | nieszczęśliwa | złość | zły | zła |
      zirytowany | zirytowana | irytacja | frustracja | sfrustrowany | sfrustrowana | zdezorientowany | zdezorientowana | dezorientacja |
      zagubiony | zagubiona | niepokój | zaniepokojony | zaniepokojona | lęk | strach | obawa | zmartwiony | zmartwiona | zdenerwowany |
      zdenerwowana | stres | zestresowany | zestresowana | przytłoczony | przytłoczona | rozczarowany | rozczarowana | rozczarowanie |
      niezadowolony | niezadowolona | znudzony | znudzona | nuda | zniecierpliwiony | zniecierpliwiona | niepewność | niepewny | niepewna |
      sceptyczny | sceptyczna | nieufność | wahanie | zmęczony | zmęczona | wyczerpany | wyczerpana | źli | gorzej | okropny | okropna |
      fatalny | fatalna | tragicznie | smutno | smutni | smutku | nieszczęśliwi | wściekły | wściekła | wściekłość | gniew | rozgniewany |
      rozgniewana | rozzłoszczony | rozzłoszczona | rozdrażniony | rozdrażniona | poirytowany | poirytowana | irytujące | irytujący |
      zirytowani | frustrujące | frustrujący | frustracji | sfrustrowani | sfrustrowane | zdezorientowani | pogubiony | pogubiona |
      zagubieni | zagubienie | zakłopotany | zakłopotana | niepokoju | zaniepokojeni | niespokojny | niespokojna | lęku | boi się |
      boję się | obawy | obawia się | przestraszony | przestraszona | przerażony | przerażona | martwi się | zmartwieni | zmartwienie |
      nerwowy | nerwowa | nerwy | zdenerwowanie | zdenerwowani | denerwuje się | denerwujące | stresujące | stresujący | stresu |
      zestresowani | przytłoczeni | przytłaczające | rozczarowani | rozczarowujące | zawiedziony | zawiedziona | zawód | niezadowolenie |
      niezadowoleni | nudno | nudny | znudzeni | niecierpliwy | niecierpliwa | zniecierpliwienie | niepewni | niepewności | sceptycyzm |
      sceptycznie | nieufny | nieufna | podejrzliwy | podejrzliwa | wątpliwość | wątpliwości | wątpi | waha się | niezdecydowany |
      niezdecydowana | zmęczenie | zmęczeni | wyczerpanie | zrozpaczony | zrozpaczona | rozpacz | bezradny | bezradna | bezradność |
      bezsilny | bezsilna | bezsilność | samotny | samotna | opuszczony | opuszczona | zignorowany | zignorowana | ignorowany |
      ignorowana | odrzucony | odrzucona | oszukany | oszukana | zawstydzony | zawstydzona | wstyd | winny | winna | poczucie winy | żal |
      żałuje | skrępowany | skrępowana | niekomfortowo | dyskomfort | nieprzyjemnie | nieprzyjemny | nienawidzi | nienawiść | napięcie |
      spięty | spięta | zniechęcony | zniechęcona | zniechęcenie | zrezygnowany | zrezygnowana | rezygnacja | panika | panikuje | w szoku |
      zszokowany | zszokowana | oburzony | oburzona | niepokoi się | przygnębiony | przygnębiona`,
    either: list`zaskoczony | zaskoczona | zaskoczenie | zdziwiony | zdziwiona | zdziwienie | neutralny | neutralna | neutralnie |
      obojętny | obojętna | obojętność | mieszane uczucia`,
    turns: list`nie | nigdy | bez | mniej | ledwo | ani | żaden | żadna | żadnej | gdyby | jeśli | jeżeli | chce | chcą | chciałby |
      chciałaby | aby | żeby | ale | lecz | jednak | chociaż | mimo | dopóki | oprócz | unika | uniknąć | brak | nic | nikt | zbyt | za |
      niż | prawie | zamiast`,
  },
  and: list`i | oraz | a także`,
} satisfies Words
